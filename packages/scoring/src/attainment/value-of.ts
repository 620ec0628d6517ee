import type { Measure } from '@throughline/core';
import { foldValues, seriesOf } from './fold-values.ts';
import { isOtherUnit } from './is-other-unit.ts';
import type { Outcome } from './outcome.ts';
import type { AnyFact } from './progress-fact.ts';
import { readMeasure } from './read-measure.ts';
import { readPooled } from './read-pooled.ts';
import { readRuled } from './read-ruled.ts';
import type { ReadingRules } from './reading-rules.ts';

/**
 * The current value of a goal in its unit, before it is held against a target: the folded values, or the pooled
 * share. Where there is no number but a state (milestones, questions, levels, done or not), the attainment itself.
 * It needs no target. Of a policy only how counts are pooled and how a period is judged concern it. Values of a formula are not read here.
 */
export const valueOf = (
  measure: Exclude<Measure, { kind: 'formula' }>,
  facts: readonly AnyFact[],
  { ruler, pool }: ReadingRules = {},
): Outcome => {
  switch (measure.kind) {
    case 'milestones':
    case 'learning':
    case 'binary':
    case 'ordinal':
      return finite(readMeasure(measure, facts)[0]);
    case 'pooled': {
      // On a ruler from 0 to 1 the attainment is the value.
      const { unit } = measure.of;
      const of = { kind: 'change', from: 0, to: 1, ...(unit === undefined ? {} : { unit }) } as const;
      return finite(readPooled({ ...measure, of }, facts, undefined, pool)[0]);
    }
    default: {
      const { fold } = measure;
      if (fold === 'share-of-periods' && measure.kind !== 'baseline') {
        const [outcome, { value }] = readRuled(measure, facts, ruler);
        return finite(typeof value === 'number' ? value : outcome);
      }
      if (isOtherUnit(measure, facts)) return 'unit-mismatch';
      const base = 'from' in measure ? measure.from : 0;
      const series = seriesOf(facts, base, fold === 'sum');
      return series.length === 0 ? 'no-data' : finite(foldValues(fold, series));
    }
  }
};

const finite = (outcome: Outcome): Outcome =>
  typeof outcome === 'string' || Number.isFinite(outcome) ? outcome : 'non-finite';
