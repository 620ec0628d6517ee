import { dayNumberAtStart } from './day-number.ts';
import type { Instant } from './instant.ts';
import { twoDigits } from './two-digits.ts';

/**
 * An instant as milliseconds since 1970-01-01T00:00Z, for comparing. `undefined` when the text is not RFC
 * 3339 with `Z` and 0 or 1 to 3 fraction digits. Leap seconds (`:60`) are not accepted.
 *
 * @example
 * ```ts
 * import { millisecondsOf } from '@throughline/core';
 *
 * millisecondsOf('1970-01-01T00:00:01.5Z'); // => 1500
 * millisecondsOf('1970-01-01T00:00:01+01:00'); // => undefined
 * ```
 */
export const millisecondsOf = (instant: Instant): number | undefined => {
  if (typeof (instant as unknown) !== 'string') return undefined;
  // 2026-05-15T21:00:00Z has 20 characters, 2026-05-15T21:00:00.125Z has 24; 21 would be a point without digits.
  const { length } = instant;
  if (length < 20 || length > 24 || length === 21) return undefined;
  const marks =
    instant[10] === 'T' && instant[13] === ':' && instant[16] === ':' && instant[length - 1] === 'Z';
  if (!marks || (length > 20 && instant[19] !== '.')) return undefined;
  const day = dayNumberAtStart(instant);
  const hour = twoDigits(instant, 11);
  const minute = twoDigits(instant, 14);
  const second = twoDigits(instant, 17);
  if (day === undefined || !(hour <= 23 && minute <= 59 && second <= 59)) return undefined;
  let milliseconds = 0;
  for (let at = 20, worth = 100; at < length - 1; at++, worth /= 10) {
    const value = instant.charCodeAt(at) - 48;
    if (!(value >= 0 && value <= 9)) return undefined;
    milliseconds += value * worth;
  }
  return day * 86400000 + hour * 3600000 + minute * 60000 + second * 1000 + milliseconds;
};
