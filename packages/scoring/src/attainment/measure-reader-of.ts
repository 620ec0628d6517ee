import type { TraceStep } from '../explain/trace-step.ts';
import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { choicesIn } from './choices-in.ts';
import { isSilence } from './is-silence.ts';
import { meanRatio } from './mean-ratio.ts';
import type { MeasureReader } from './measure-reader.ts';
import { measureUnder } from './measure-under.ts';
import type { Reading } from './outcome.ts';
import { readMeasure } from './read-measure.ts';
import { rulerOf } from './ruler-of.ts';
import { showingOf } from './showing-of.ts';
import { startFact } from './start-fact.ts';

/** Reads and shows measures as a policy says. */
export const measureReaderOf = (measures: MeasurePolicy): MeasureReader => {
  const ruler = rulerOf(measures);
  const { shown } = showingOf(measures);
  const pool = measures.ratios === 'mean' ? meanRatio : undefined;
  return {
    read: (measure, facts, formulas, age = 0) => {
      try {
        const meant = measureUnder(measures, measure);
        const choices = choicesIn(measures, measure);
        const rules = { ruler, pool, formulas };
        const reading = readMeasure(meant, facts, rules);
        const [outcome, inputs, way] = reading;
        const isOld =
          measures.stale === 'dropped' && age > measures.maxAgeDays && typeof outcome === 'number';
        if (!isOld && !isSilence(reading)) return [outcome, { ...inputs, ...choices }, way];
        const { noData, maxAgeDays } = measures;
        const silence: TraceStep['inputs'] = isOld ? { missing: 'value', age, maxAgeDays } : inputs;
        const lack: Reading = [isOld ? 'stale' : outcome, silence];
        if (noData === 'unscored') return lack;
        const start = noData === 'start' ? startFact(meant) : undefined;
        const [from, at, up] = start === undefined ? lack : readMeasure(meant, [start], rules);
        if (noData === 'start') return [from, { ...at, ...choices, ...silence, noData }, up];
        return [0, { ...silence, noData }, way];
      } catch {
        return ['expression-error', { missing: 'measure' }];
      }
    },
    show: (raw) => [shown(raw), { ...measures.displayed, ...measures.percent }],
  };
};
