import { civilDateOf } from '../time/civil-date-of.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import { fiscalMonths } from './fiscal-months.ts';
import { fiscalYearOn } from './fiscal-year-of.ts';
import { isoWeekOf } from './iso-week-of.ts';
import type { SettledCalendar } from './settled-calendar.ts';
import type { Week, WeekPolicy } from './week.ts';

/** The week of a day number in a period of day numbers, cut at its ends. */
export const weekOn = (
  [start, end]: readonly [number, number],
  day: number,
  policy: WeekPolicy,
  calendar: SettledCalendar,
): Week | undefined => {
  let counted: { readonly number: number; readonly year?: number };
  let from: number;
  let to: number;
  if (policy === 'iso') {
    const iso = isoWeekOf(day);
    if (iso === undefined) return undefined;
    counted = { number: iso.week, year: iso.year };
    from = day - weekdayOf(day) + 1;
    to = from + 7;
  } else {
    const year = policy === 'fiscal' ? fiscalYearOn(day, calendar) : undefined;
    if (policy === 'fiscal' && year === undefined) return undefined;
    const months = year === undefined ? undefined : fiscalMonths(calendar, year);
    const anchor = months?.[0] ?? start;
    const number = Math.floor((day - anchor) / 7) + 1;
    counted = year === undefined ? { number } : { number, year };
    from = anchor + (number - 1) * 7;
    to = Math.min(from + 7, months?.[12] ?? end);
  }
  const first = civilDateOf(Math.max(from, start));
  const after = civilDateOf(Math.min(to, end));
  return first === undefined || after === undefined ? undefined : { ...counted, start: first, end: after };
};
