import { checkNumber } from '../error/check-number.ts';
import type { CivilDate } from './civil-date.ts';
import { twoDigits } from './two-digits.ts';

/**
 * The day as a whole number: 0 is 1970-01-01, each day counts one, earlier days are negative. No zone, no
 * clock, no leap seconds, so differences are days. `undefined` when the text is not a day of the Gregorian
 * calendar from 0001-01-01 to 9999-12-31.
 *
 * @example
 * ```ts
 * import { dayNumberOf } from '@throughline/core';
 *
 * dayNumberOf('1970-01-02'); // => 1
 * dayNumberOf('2026-02-30'); // => undefined
 * ```
 */
export const dayNumberOf = (date: CivilDate): number | undefined =>
  typeof (date as unknown) === 'string' && date.length === 10 ? dayNumberAtStart(date) : undefined;

/** The day number of the date that a text begins with, whatever follows. Saves cutting it off an instant. */
export const dayNumberAtStart = (date: string): number | undefined => {
  if (date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return undefined;
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  // What is no digit makes NaN, which no comparison lets through.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return undefined;
  return dayNumberOfParts(year, month, day);
};

/** The day number of a year, month and day that exist; year 0 and years past 9999 count on. */
export const dayNumberOfParts = (year: number, month: number, day: number): number => {
  // Years run from March, so that the leap day is the last of its year; 400 years have 146,097 days.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/**
 * Length of a month in days, 28 to 31; month 1 is January.
 *
 * @example
 * ```ts
 * import { daysInMonth } from '@throughline/core';
 *
 * daysInMonth(2028, 2); // => 29
 * ```
 */
export const daysInMonth = (year: number, month: number): number => {
  checkNumber(year, 'year');
  checkNumber(month, 'month');
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
