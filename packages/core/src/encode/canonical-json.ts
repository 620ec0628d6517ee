import { UsageError } from '../error/usage-error.ts';

/** An object or list that is being written: what is left of it is `at` and everything behind. */
interface Frame {
  readonly holder: object;
  /** Sorted names of an object; `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  at: number;
  empty: boolean;
}

/** A list that is this deep is looked at for a value that contains itself; then again at twice the depth. */
const firstLookForLoop = 4096;

/**
 * JSON text in the one canonical form: names sorted by code unit, no spaces, `-0` as `0`. Equal values give
 * equal text whatever the order of their names was. As in JSON, what it cannot carry (`undefined`, functions,
 * symbols) is left out of objects and `null` in lists, and numbers that are not finite are `null`. No depth
 * is too deep. A value that contains itself is a `UsageError`.
 *
 * @example
 * ```ts
 * import { canonicalJson } from '@throughline/core';
 *
 * canonicalJson({ b: [1, -0], a: 'x' }); // => '{"a":"x","b":[1,0]}'
 * ```
 */
export const canonicalJson = (value: unknown): string =>
  canonicalJsonWithin(value, Number.POSITIVE_INFINITY) ?? '';

/**
 * The same, but given up with `undefined` as soon as the text gets longer than `most`: parts that are shared
 * within a value are written each time, so a small value can have an endless text.
 */
export const canonicalJsonWithin = (value: unknown, most: number): string | undefined => {
  const whole = scalarText(value);
  if (whole !== undefined) return whole.length > most ? undefined : whole;
  const stack: Frame[] = [openFrame(value as object)];
  let text = Array.isArray(value) ? '[' : '{';
  let nextLook = firstLookForLoop;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (text.length > most) return undefined;
    if (frame.at === frame.size) {
      text += frame.keys === undefined ? ']' : '}';
      stack.pop();
      continue;
    }
    const key = frame.keys?.[frame.at] ?? frame.at;
    frame.at += 1;
    const item: unknown = (frame.holder as Record<string | number, unknown>)[key];
    const scalar = scalarText(item);
    if (frame.keys !== undefined && scalar === 'null' && isLeftOut(item)) continue;
    const lead = (frame.empty ? '' : ',') + (frame.keys === undefined ? '' : `${JSON.stringify(key)}:`);
    frame.empty = false;
    if (scalar !== undefined) {
      text += lead + scalar;
      continue;
    }
    text += lead + (Array.isArray(item) ? '[' : '{');
    stack.push(openFrame(item as object));
    if (stack.length < nextLook) continue;
    nextLook *= 2;
    if (new Set(stack.map(({ holder }) => holder)).size < stack.length) {
      throw new UsageError('core/not-json', 'a value that contains itself has no JSON text');
    }
  }
  return text.length > most ? undefined : text;
};

const openFrame = (holder: object): Frame => {
  const keys = Array.isArray(holder) ? undefined : Object.keys(holder).sort();
  return {
    holder,
    keys,
    size: keys === undefined ? (holder as readonly unknown[]).length : keys.length,
    at: 0,
    empty: true,
  };
};

/** Text of anything but an object or a list. */
const scalarText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'object' && value !== null ? undefined : 'null';
};

const isLeftOut = (value: unknown): boolean =>
  value === undefined ||
  typeof value === 'function' ||
  typeof value === 'symbol' ||
  typeof value === 'bigint';
