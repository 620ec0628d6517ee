import { badArgument } from '../policy/bad-argument.ts';
import { compare } from '../numeric/compare.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';

/** When what was earned should have been earned, in the periods of the plan. */
export interface EarnedSchedule {
  /** The time at which the plan expected what was earned. */
  readonly earned: number;
  /** Earned by passed time, SPI(t); 1 is on plan. Absent when no time has passed. */
  readonly performance?: number;
  /** When all will be earned if it goes on like this. Absent when nothing was earned. */
  readonly finish?: number;
}

/**
 * Earned schedule after `passed` periods: `planned` is the cumulative plan at the end of each period, the first
 * entry at time 0, never falling; `earned` is what there is now, in the same unit. Unlike the quotient of value
 * earned by value planned, its index does not drift to 1 when work ends late. Undefined for a plan of fewer than
 * two entries and for numbers that are not finite. Rounded to 1e-12. Source: docs/sources.md#earned-schedule.
 *
 * @example
 * ```ts
 * import { earnedSchedule } from '@throughline/scoring';
 *
 * const planned = Array.from({ length: 13 }, (_, week) => week / 12);
 * earnedSchedule(planned, 0.4, 6); // => { earned: 4.8, performance: 0.8, finish: 15 }
 * ```
 */
export const earnedSchedule = (
  planned: readonly number[],
  earned: number,
  passed: number,
): EarnedSchedule | undefined => {
  const given: unknown = planned;
  if (!Array.isArray(given)) throw badArgument('`planned` must be a list of numbers');
  const end = planned.length - 1;
  if (end < 1 || ![...planned, earned, passed].every(Number.isFinite)) return undefined;
  let at = 0;
  while (at < end && compare(planned[at + 1]!, earned) <= 0) at++;
  const step = at < end ? planned[at + 1]! - planned[at]! : 0;
  const part = step > 0 ? Math.max(0, earned - planned[at]!) / step : 0;
  return scheduleOf(at + part, passed, end);
};

/** The figures that follow from earned time, passed time and the time of the whole plan. */
export const scheduleOf = (earned: number, passed: number, whole: number): EarnedSchedule => ({
  earned: rounded(earned),
  ...(passed > 0 ? { performance: rounded(earned / passed) } : {}),
  ...(passed > 0 && earned > 0 ? { finish: rounded((whole * passed) / earned) } : {}),
});

/** Exact up to 9,000 periods and finer than a double beyond. */
const rounded = (value: number): number => (value < 9000 ? picounitsOf(value) / unit : value);
