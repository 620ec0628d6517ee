import { dayNumberOf } from './day-number.ts';
import type { Instant } from './instant.ts';

const shape = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z$/;

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
  const found = shape.exec(instant);
  const day = found === null ? undefined : dayNumberOf(instant.slice(0, 10));
  if (found === null || day === undefined) return undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  const second = Number(found[3]);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const fraction = Number((found[4] ?? '').padEnd(3, '0'));
  return day * 86400000 + hour * 3600000 + minute * 60000 + second * 1000 + fraction;
};
