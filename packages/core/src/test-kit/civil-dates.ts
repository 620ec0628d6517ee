import { checkOptions } from '../error/check-options.ts';
import fc from 'fast-check';
import type { CivilDate } from '../time/civil-date.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { UsageError } from '../error/usage-error.ts';

/** Bounds of {@link civilDates}, both included. */
export interface CivilDateBounds {
  /** First day. Absent: `1900-01-01`. */
  readonly min?: CivilDate;
  /** Last day. Absent: `2200-12-31`. */
  readonly max?: CivilDate;
}

/**
 * Civil dates between two days. About a quarter of them are days where date code goes wrong: leap days, ends
 * of February, first and last days of a year. Shrinks toward the first day.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { dayNumberOf } from '@throughline/core';
 * import { civilDates } from '@throughline/core/test-kit';
 *
 * fc.assert(fc.property(civilDates({ min: '2026-01-01' }), (date) => dayNumberOf(date) !== undefined));
 * ```
 */
export const civilDates = (bounds: CivilDateBounds = {}): fc.Arbitrary<CivilDate> => {
  checkOptions('civilDates', bounds, ['min', 'max'], 'core/bad-option');
  const min = dayNumberOf(bounds.min ?? '1900-01-01');
  const max = dayNumberOf(bounds.max ?? '2200-12-31');
  if (min === undefined || max === undefined || min > max) {
    throw new UsageError('core/bad-option', '`min` and `max` must be civil dates, `min` not after `max`');
  }
  const firstYear = Number((civilDateOf(min) ?? '').slice(0, 4));
  const lastYear = Number((civilDateOf(max) ?? '').slice(0, 4));
  const edge = fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.constantFrom('01-01', '02-28', '02-29', '03-01', '12-31'),
    )
    .map(([year, rest]) => dayNumberOf(`${String(year).padStart(4, '0')}-${rest}`) ?? min)
    .map((day) => Math.min(max, Math.max(min, day)));
  return fc
    .oneof({ weight: 3, arbitrary: fc.integer({ min, max }) }, { weight: 1, arbitrary: edge })
    .map((day) => civilDateOf(day) ?? '1970-01-01');
};
