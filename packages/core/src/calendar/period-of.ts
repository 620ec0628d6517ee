import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { dayOf } from '../time/day-of.ts';
import { customPeriod } from './custom-period.ts';
import { fiscalPeriods } from './fiscal-period.ts';
import { fiscalYearOn } from './fiscal-year-of.ts';
import type { Period, PeriodPlan } from './period.ts';
import { settledPlan } from './settled-plan.ts';

/**
 * The period a day lies in: exactly one. `date` is a civil date or a day number. `undefined` when the period
 * would not lie wholly in years 1 to 9999.
 *
 * @example
 * ```ts
 * import { periodOf } from '@throughline/core/calendar';
 *
 * periodOf({ kind: 'quarter' }, '2026-05-15')?.name; // => 'Q2 2026'
 * periodOf({ kind: 'quarter', calendar: { kind: 'months', startMonth: 4 } }, '2026-05-15')?.name; // => 'Q1 FY27'
 * periodOf({ kind: 'custom', anchor: '2026-01-05', every: { count: 6, unit: 'week' } }, '2026-05-15');
 * // => { kind: 'custom', number: 4, name: 'C4', start: '2026-05-11', end: '2026-06-22' }
 * ```
 */
export const periodOf = (plan: PeriodPlan, date: CivilDate | number): Period | undefined => {
  const settled = settledPlan(plan);
  const day = dayOf(date, 'date');
  if (settled.kind === 'custom') return customPeriod(settled, day);
  const year = fiscalYearOn(day, settled.calendar);
  if (year === undefined) return undefined;
  return fiscalPeriods(settled.kind, settled.calendar, year).find(
    ({ end }) => day < (dayNumberOf(end) ?? Number.NEGATIVE_INFINITY),
  );
};
