import type { CivilDate } from '../time/civil-date.ts';
import { dayOf } from '../time/day-of.ts';
import type { FiscalCalendar } from './fiscal-calendar.ts';
import type { DateSpan } from './period.ts';
import { settledCalendar } from './settled-calendar.ts';
import type { Week, WeekPolicy } from './week.ts';
import { weekOn } from './week-on.ts';
import { weekSpan } from './week-span.ts';

/**
 * The week of a period or cycle that a day lies in, by a policy; one of {@link weeksOf}. `undefined` when the
 * day lies outside the period.
 *
 * @example
 * ```ts
 * import { weekOf } from '@throughline/core/calendar';
 *
 * weekOf({ start: '2026-04-01', end: '2026-07-01' }, '2026-06-20', 'from-start')?.number; // => 12
 * ```
 */
export const weekOf = (
  period: DateSpan,
  date: CivilDate | number,
  policy: WeekPolicy,
  calendar?: FiscalCalendar,
): Week | undefined => {
  const span = weekSpan(period, policy);
  const settled = settledCalendar(calendar);
  const day = dayOf(date, 'date');
  return day < span[0] || day >= span[1] ? undefined : weekOn(span, day, policy, settled);
};
