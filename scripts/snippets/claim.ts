import { inspect, isDeepStrictEqual } from 'node:util';

/** A documented value and the value that came. */
class BrokenClaim extends Error {
  override readonly name = 'BrokenClaim';
}

/**
 * Throws when a documented value differs from the actual one. Objects are compared by their own keys,
 * whatever their prototype, so that objects without a prototype can be written as literals.
 */
export function claim(actual: unknown, expected: unknown, place: string): void {
  if (sameValue(actual, expected)) return;
  const show = (value: unknown): string => inspect(value, { depth: 8, breakLength: 100, maxArrayLength: 50 });
  throw new BrokenClaim(`${place}: the page says ${show(expected)}, the code gives ${show(actual)}`);
}

/** Deep equality by own enumerable keys; `0` and `-0` differ, `NaN` equals itself. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  if (!Array.isArray(left) && (!isRecord(left) || !isRecord(right))) return isDeepStrictEqual(left, right);
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(right, key) &&
      sameValue((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
  );
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
