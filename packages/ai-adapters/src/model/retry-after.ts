import { type Instant, millisecondsOf } from '@throughline/core';
import { httpDate } from './http-date.ts';
import { readField } from './read-field.ts';

/** Milliseconds of a second, a unit. */
const second = 1000;

/**
 * Milliseconds a provider asks to wait, from the headers of its answer: `retry-after-ms`, or `retry-after` in seconds or
 * as a date (RFC 9110 10.2.3). A date needs `now`, because no clock is read here, and without it is passed over; one that is
 * behind asks for no wait. `undefined` where nothing is said.
 */
export const retryAfter = (headers: unknown, now?: Instant): number | undefined => {
  const said = header(headers, 'retry-after');
  return amount(header(headers, 'retry-after-ms'), 1) ?? amount(said, second) ?? until(said, now);
};

const until = (said: unknown, now: Instant | undefined): number | undefined => {
  const from = now === undefined ? undefined : millisecondsOf(now);
  const to =
    now !== undefined && from !== undefined && typeof said === 'string'
      ? httpDate(said.trim(), now)
      : undefined;
  return from === undefined || to === undefined ? undefined : Math.max(0, to - from);
};

/** A header out of what clients call headers: an object with `get`, or plain names, in any case, and values. */
const header = (headers: unknown, name: string): unknown => {
  try {
    const get = readField(headers, 'get');
    const found: unknown = typeof get === 'function' ? get.call(headers, name) : undefined;
    if (typeof found === 'string') return found;
    if (typeof headers !== 'object' || headers === null) return undefined;
    const written = Object.keys(headers).find((key) => key.toLowerCase() === name);
    const value = written === undefined ? undefined : readField(headers, written);
    return Array.isArray(value) ? (value[0] as unknown) : value;
  } catch {
    return undefined;
  }
};

const amount = (value: unknown, unit: number): number | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(text)) return undefined;
  return Math.ceil(Number(text) * unit);
};
