import { checkObject } from '../error/check-object.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOfParts } from '../time/day-number.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import type { IsoWeekDay } from './iso-week.ts';
import { isoWeekOf } from './iso-week-of.ts';

/**
 * The date of a year, week and day by ISO 8601; the way back from {@link isoWeekOf}. `undefined` when there is
 * no such day, e.g. week 53 of a year that has 52.
 *
 * @example
 * ```ts
 * import { dateOfIsoWeek } from '@throughline/core/calendar';
 *
 * dateOfIsoWeek({ year: 2026, week: 53, day: 5 }); // => '2027-01-01'
 * dateOfIsoWeek({ year: 2025, week: 53, day: 1 }); // => undefined
 * ```
 */
export const dateOfIsoWeek = (given: IsoWeekDay): CivilDate | undefined => {
  checkObject(given, 'week');
  const { year, week, day } = given;
  const isDay = [year, week, day].every((value) => Number.isInteger(value)) && day >= 1 && day <= 7;
  if (!isDay || year < 1 || year > 9999 || week < 1 || week > 53) return undefined;
  // 4 January always lies in week 1.
  const fourth = dayNumberOfParts(year, 1, 4);
  const number = fourth - weekdayOf(fourth) + (week - 1) * 7 + day;
  const date = civilDateOf(number);
  return date !== undefined && isoWeekOf(number)?.year === year ? date : undefined;
};
