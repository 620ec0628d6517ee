import { checkNumber } from '../error/check-number.ts';
import type { CivilDate } from './civil-date.ts';
import { civilDateOf } from './civil-date-of.ts';
import { dayOf } from './day-of.ts';

/**
 * The date some days later, or earlier when `days` is negative. `undefined` when it would leave years 1 to
 * 9999 or `days` is not whole.
 *
 * @example
 * ```ts
 * import { addDays } from '@throughline/core';
 *
 * addDays('2026-12-31', 1); // => '2027-01-01'
 * ```
 */
export const addDays = (date: CivilDate, days: number): CivilDate | undefined => {
  checkNumber(days, 'days');
  return civilDateOf(dayOf(date, 'date') + days);
};
