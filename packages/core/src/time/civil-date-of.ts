import type { CivilDate } from './civil-date.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The date of a day number; the way back from {@link dayNumberOf}. Whole numbers outside years 1 to 9999
 * give `undefined`.
 *
 * @example
 * ```ts
 * import { civilDateOf } from '@throughline/core';
 *
 * civilDateOf(0); // => '1970-01-01'
 * ```
 */
export const civilDateOf = (day: number): CivilDate | undefined => {
  // -719162 is 0001-01-01, 2932896 is 9999-12-31.
  if (!Number.isInteger(day) || day < -719162 || day > 2932896) return undefined;
  const sinceMarch = day + 719468;
  const era = Math.floor(sinceMarch / 146097);
  const dayOfEra = sinceMarch - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
};
