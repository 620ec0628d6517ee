import { checkNumber } from '../error/check-number.ts';
import type { CivilDate } from './civil-date.ts';
import { civilDateOf } from './civil-date-of.ts';
import { dayNumberOf, daysInMonth } from './day-number.ts';
import { dayOf } from './day-of.ts';

/**
 * The same day some months later, or earlier when `months` is negative; the last day of the month where that
 * day does not exist. A step over a short month cannot be taken back, so count every date of a series from
 * the same anchor, never from the date before. `undefined` when it would leave years 1 to 9999 or `months` is
 * not whole.
 *
 * @example
 * ```ts
 * import { addMonths } from '@throughline/core';
 *
 * addMonths('2026-03-31', -1); // => '2026-02-28'
 * addMonths('2026-02-28', 1); // => '2026-03-28'
 * ```
 */
export const addMonths = (anchor: CivilDate, months: number): CivilDate | undefined => {
  checkNumber(months, 'months');
  const start = civilDateOf(dayOf(anchor, 'anchor'));
  if (start === undefined) return undefined;
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const year = Math.floor(month / 12);
  // 12 is the first month of year 1; the comparison also turns away NaN.
  if (!(Number.isInteger(month) && month >= 12 && year <= 9999)) return undefined;
  const first = dayNumberOf(`${pad(year, 4)}-${pad((month % 12) + 1, 2)}-01`);
  if (first === undefined) return undefined;
  const inMonth = Math.min(Number(start.slice(8)), daysInMonth(year, (month % 12) + 1));
  return civilDateOf(first + inMonth - 1);
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
