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
  const { noData, stale, maxAgeDays } = measures;
  return {
    read: (measure, facts, formulas, age) => {
      try {
        const meant = measureUnder(measures, measure);
        const choices = choicesIn(measures, measure);
        const rules = { ruler, pool, formulas };
        const reading = readMeasure(meant, facts, rules);
        const [outcome, read, way] = reading;
        // Where age matters it is said, whether it was too much or not.
        const inputs = stale === 'dropped' && age !== undefined ? { ...read, age, maxAgeDays } : read;
        const isOld = stale === 'dropped' && (age ?? 0) > maxAgeDays && typeof outcome === 'number';
        if (!isOld && !isSilence(reading)) return [outcome, { ...inputs, ...choices }, way];
        const lack: Reading = isOld ? ['stale', { ...inputs, missing: 'value' }] : [outcome, inputs];
        if (noData === 'unscored') return lack;
        if (noData === 'zero') return [0, { ...lack[1], noData }, way];
        const start = startFact(meant);
        if (start === undefined) return lack;
        const [from, at, up] = readMeasure(meant, [start], rules);
        return [from, { ...at, ...choices, ...lack[1], noData }, up];
      } catch {
        return ['expression-error', { missing: 'measure' }];
      }
    },
    show: (raw) => [shown(raw), { ...measures.displayed, ...measures.percent }],
  };
};
