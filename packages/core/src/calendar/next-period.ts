import { checkObject } from '../error/check-object.ts';
import { dayOf } from '../time/day-of.ts';
import { periodOf } from './period-of.ts';
import type { DateSpan, Period, PeriodPlan } from './period.ts';

/**
 * The period after one of the same plan: the one that holds the first day after it. `undefined` past the year
 * 9999. Any other stretch of days may stand in, e.g. a cycle of a document.
 *
 * @example
 * ```ts
 * import { nextPeriod } from '@throughline/core/calendar';
 *
 * nextPeriod({ kind: 'quarter' }, { start: '2026-10-01', end: '2027-01-01' })?.name; // => 'Q1 2027'
 * ```
 */
export const nextPeriod = (plan: PeriodPlan, period: DateSpan): Period | undefined => {
  checkObject(period, 'period');
  return periodOf(plan, period.end);
};

/**
 * The period before one of the same plan: the one that holds the last day before it. `undefined` before the
 * year 1.
 *
 * @example
 * ```ts
 * import { previousPeriod } from '@throughline/core/calendar';
 *
 * previousPeriod({ kind: 'quarter' }, { start: '2026-01-01', end: '2026-04-01' })?.name; // => 'Q4 2025'
 * ```
 */
export const previousPeriod = (plan: PeriodPlan, period: DateSpan): Period | undefined => {
  checkObject(period, 'period');
  return periodOf(plan, dayOf(period.start, 'start') - 1);
};
