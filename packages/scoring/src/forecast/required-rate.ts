import { dayOf, UsageError } from '@throughline/core';
import type { CivilDate } from '@throughline/core';
import { steady } from './steady.ts';

/** From where to where, and by when. */
export interface RequiredRateOptions {
  /** The value now. */
  readonly value: number;
  /** The value to reach. */
  readonly target: number;
  /** The day of the value. */
  readonly asOf: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
}

/**
 * How many units a day are needed to reach a target on its last day: below 0 for a falling metric, 0 when it is
 * where it should be. `undefined` when no day is left. Numbers that are not finite are a `UsageError`
 * `scoring/bad-argument`, days that are none a `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { requiredRate } from '@throughline/scoring/forecast';
 *
 * requiredRate({ value: 30, target: 60, asOf: '2026-05-01', until: '2026-05-11' }); // => 3
 * requiredRate({ value: 30, target: 60, asOf: '2026-05-11', until: '2026-05-11' }); // => undefined
 * ```
 */
export const requiredRate = (options: RequiredRateOptions): number | undefined => {
  const { value, target, asOf, until } = Object(options) as RequiredRateOptions;
  if (!Number.isFinite(value) || !Number.isFinite(target))
    throw new UsageError('scoring/bad-argument', '`value` and `target` must be finite numbers');
  const days = dayOf(until, 'until') - dayOf(asOf, 'asOf');
  // Divided first: the way itself may be longer than a number holds.
  return days > 0 ? steady(target / days - value / days) : undefined;
};
