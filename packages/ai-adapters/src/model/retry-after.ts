import { readField, readText } from './read-field.ts';

/** Milliseconds of a second, a unit. */
const second = 1000;

/**
 * Milliseconds a provider asks to wait, from the headers of its answer: `retry-after-ms`, or `retry-after` in seconds
 * (RFC 9110 10.2.3). A date there is passed over, because no clock is read here. `undefined` where nothing is said.
 */
export const retryAfter = (headers: unknown): number | undefined => {
  const milliseconds = amount(header(headers, 'retry-after-ms'), 1);
  return milliseconds ?? amount(header(headers, 'retry-after'), second);
};

/** A header out of what clients call headers: an object with `get`, or plain names and values. */
const header = (headers: unknown, name: string): string | undefined => {
  const get = readField(headers, 'get');
  if (typeof get === 'function') {
    try {
      const found: unknown = get.call(headers, name);
      if (typeof found === 'string') return found;
    } catch {
      return undefined;
    }
  }
  return readText(headers, name);
};

const amount = (text: string | undefined, unit: number): number | undefined => {
  if (text === undefined || !/^\d{1,12}(\.\d{1,6})?$/.test(text)) return undefined;
  return Math.ceil(Number(text) * unit);
};
