import type { CivilDate } from './civil-date.ts';
import { dayOf } from './day-of.ts';

/**
 * Day of the week, 1 = Monday to 7 = Sunday as in ISO 8601, of a civil date or a day number.
 *
 * @example
 * ```ts
 * import { weekdayOf } from '@throughline/core';
 *
 * weekdayOf('2026-04-01'); // => 3
 * ```
 */
export const weekdayOf = (date: CivilDate | number): number => {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (dayOf(date, 'date') + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
};
