import { checkNumber } from '../error/check-number.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import type { Instant } from '../time/instant.ts';

const msPerDay = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The text of an instant with 0 to 3 fraction digits; the way back from `millisecondsOf`. `undefined` outside years 1 to
 * 9999. What is no number is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { instantOf } from '@throughline/core';
 *
 * instantOf(1_500, 0); // => '1970-01-01T00:00:01Z'
 * ```
 */
export const instantOf = (milliseconds: number, digits: number): Instant | undefined => {
  checkNumber(milliseconds, 'milliseconds');
  checkNumber(digits, 'digits');
  const day = Math.floor(milliseconds / msPerDay);
  const date = civilDateOf(day);
  if (date === undefined) return undefined;
  const inDay = milliseconds - day * msPerDay;
  const seconds = Math.floor(inDay / 1000);
  const time = `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
  const fraction = digits === 0 ? '' : `.${pad(inDay % 1000, 3).slice(0, digits)}`;
  return `${date}T${time}${fraction}Z`;
};
