import type { Measure } from '@throughline/core';
import { firstThatMatters } from './first-that-matters.ts';
import type { AnyFact } from './progress-fact.ts';

/**
 * Is a fact that matters in another unit than its measure? Facts of a goal set come in the unit of the measure,
 * unless they could not be converted.
 */
export const isOtherUnit = (measure: Measure, facts: readonly AnyFact[]): boolean => {
  const own = JSON.stringify(measure.unit);
  const isOther = ({ unit }: AnyFact): boolean => unit !== undefined && JSON.stringify(unit) !== own;
  return (
    facts.some(isOther) &&
    facts
      .slice(
        firstThatMatters(
          measure,
          facts.map(({ value }) => typeof value === 'number'),
        ),
      )
      .some(isOther)
  );
};
