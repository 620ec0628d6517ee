import type { CivilDate } from '../time/civil-date.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayOf } from '../time/day-of.ts';
import type { FiscalCalendar } from './fiscal-calendar.ts';
import { fiscalMonths } from './fiscal-months.ts';
import { type SettledCalendar, settledCalendar } from './settled-calendar.ts';

/**
 * The number of the fiscal year a day lies in, such as 2027 for FY27. `calendar` absent: the calendar year.
 * `date` is a civil date or a day number; `undefined` outside years 1 to 9999.
 *
 * @example
 * ```ts
 * import { fiscalYearOf } from '@throughline/core/calendar';
 *
 * const april = { kind: 'months', startMonth: 4 } as const;
 * fiscalYearOf('2026-04-01', april); // => 2027
 * fiscalYearOf('2026-04-01', { ...april, named: 'starts-in' }); // => 2026
 * ```
 */
export const fiscalYearOf = (date: CivilDate | number, calendar?: FiscalCalendar): number | undefined =>
  fiscalYearOn(dayOf(date, 'date'), settledCalendar(calendar));

/** The same for a day number and a settled calendar. */
export const fiscalYearOn = (day: number, calendar: SettledCalendar): number | undefined => {
  const civil = civilDateOf(day);
  if (civil === undefined) return undefined;
  // A year is named after one it touches, and reaches at most three days into the next.
  const near = Number(civil.slice(0, 4));
  for (let year = near - 1; year <= near + 1; year++) {
    const months = fiscalMonths(calendar, year);
    if (months[0]! <= day && day < months[12]!) return year;
  }
  return undefined;
};
