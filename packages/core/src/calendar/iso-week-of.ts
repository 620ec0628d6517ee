import type { CivilDate } from '../time/civil-date.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOfParts } from '../time/day-number.ts';
import { dayOf } from '../time/day-of.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import type { IsoWeekDay } from './iso-week.ts';

/**
 * Year, week and day of a date by ISO 8601. `date` is a civil date or a day number. `undefined` outside years 1
 * to 9999.
 *
 * @example
 * ```ts
 * import { isoWeekOf } from '@throughline/core/calendar';
 *
 * isoWeekOf('2025-12-29'); // => { year: 2026, week: 1, day: 1 }
 * ```
 */
export const isoWeekOf = (date: CivilDate | number): IsoWeekDay | undefined => {
  const number = dayOf(date, 'date');
  if (civilDateOf(number) === undefined) return undefined;
  const day = weekdayOf(number);
  // The year of the week is the year of its Thursday. The first day of all is a Monday, the last a Friday, so
  // that Thursday always has a date.
  const thursday = number - day + 4;
  const year = Number(civilDateOf(thursday)?.slice(0, 4));
  return { year, week: Math.floor((thursday - dayNumberOfParts(year, 1, 1)) / 7) + 1, day };
};
