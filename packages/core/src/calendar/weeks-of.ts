import { dayNumberOf } from '../time/day-number.ts';
import type { FiscalCalendar } from './fiscal-calendar.ts';
import type { DateSpan } from './period.ts';
import { settledCalendar } from './settled-calendar.ts';
import type { Week, WeekPolicy } from './week.ts';
import { weekOn } from './week-on.ts';
import { weekSpan } from './week-span.ts';

/**
 * The weeks of a period or cycle by a policy, in order, cut at its ends, so that they tile it. `calendar` is for
 * fiscal weeks only; absent: the calendar year. A period that ends before it starts has none.
 *
 * @example
 * ```ts
 * import { weeksOf } from '@throughline/core/calendar';
 *
 * const q2 = { start: '2026-04-01', end: '2026-07-01' };
 * weeksOf(q2, 'from-start')[4]; // => { number: 5, start: '2026-04-29', end: '2026-05-06' }
 * weeksOf(q2, 'iso')[0]; // => { number: 14, year: 2026, start: '2026-04-01', end: '2026-04-06' }
 * ```
 */
export const weeksOf = (period: DateSpan, policy: WeekPolicy, calendar?: FiscalCalendar): Week[] => {
  const span = weekSpan(period, policy);
  const settled = settledCalendar(calendar);
  const weeks: Week[] = [];
  let day = span[0];
  while (day < span[1]) {
    const week = weekOn(span, day, policy, settled);
    if (week === undefined) break;
    weeks.push(week);
    day = dayNumberOf(week.end) ?? span[1];
  }
  return weeks;
};
