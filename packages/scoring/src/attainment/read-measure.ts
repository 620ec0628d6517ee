import type { Measure } from '@throughline/core';
import type { Reading } from './outcome.ts';
import type { AnyFact } from './progress-fact.ts';
import { readDone } from './read-done.ts';
import { readPooled } from './read-pooled.ts';
import { readRuled } from './read-ruled.ts';
import type { ReadingRules } from './reading-rules.ts';

/**
 * Raw attainment of any measure, before anything is clamped. Facts are in order, latest last. A measure of
 * another shape, which only a document that was not parsed can hold, is an error of the expression: a score
 * never throws.
 */
export const readMeasure = (
  measure: Measure,
  facts: readonly AnyFact[],
  { ruler, pool, formulas }: ReadingRules = {},
): Reading => {
  /** What the latest fact says that says anything; NaN says nothing. */
  const latest = (missing: string, say: (fact: AnyFact) => number | undefined): Reading => {
    const value = facts.map(say).filter(Number.isFinite).at(-1);
    return value === undefined ? ['no-data', { missing }] : [value, { value }];
  };
  try {
    switch (measure.kind) {
      case 'milestones':
        return readDone(measure.milestones, facts, 'milestone', measure.inOrder);
      case 'learning':
        return readDone(measure.questions, facts, 'question');
      case 'pooled':
        return readPooled(measure, facts, ruler, pool);
      case 'binary':
        return latest('done', ({ done }) => (done === true ? 1 : done === false ? 0 : undefined));
      case 'ordinal':
        return latest('level', ({ level }) => measure.levels.find(({ id }) => id === level)?.attainment);
      case 'baseline':
        return latest('value', ({ value, delta, level, denominator = 0 }) =>
          Number.isFinite(value) || Number.isFinite(delta) || level !== undefined || denominator > 0
            ? 1
            : undefined,
        );
      case 'formula':
        // A formula is read where there is a parser for it.
        return (
          formulas?.read(measure, facts, ruler) ?? [
            'expression-error',
            { missing: '@throughline/scoring/formula' },
          ]
        );
      default:
        return readRuled(measure, facts, ruler);
    }
  } catch {
    return ['expression-error', { missing: 'measure' }];
  }
};
