import { canonicalJson } from '../encode/canonical-json.ts';

/** Pairs of values compared one by one; what is larger, or contains itself, is compared as canonical text. */
const mostPairs = 10_000;

/**
 * Same content, whatever the order of the fields: true exactly when `canonicalJson` gives the same text for
 * both. Compared without writing texts, because a change asks this several times.
 */
export const sameContent = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!isHolder(one) || !isHolder(other))
    return isHolder(one) === isHolder(other) && isSameScalar(one, other);
  const open: object[] = [one, other];
  let left = mostPairs;
  for (let second = open.pop(); second !== undefined; second = open.pop()) {
    const first = open.pop();
    const isSame = Array.isArray(first)
      ? Array.isArray(second) && first.length === second.length && sameItems(first, second, open)
      : !Array.isArray(second) && sameFields(first as Fields, second as Fields, open);
    if (!isSame) return false;
    left -= 1;
    if (left < 0 || open.length > 2 * mostPairs) return canonicalJson(one) === canonicalJson(other);
  }
  return true;
};

interface Fields {
  readonly [field: string]: unknown;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Items that hold something go on the list of what is still to be compared. */
const sameItems = (one: readonly unknown[], other: readonly unknown[], open: object[]): boolean => {
  for (let at = 0; at < one.length; at++) if (!isAlike(one[at], other[at], open)) return false;
  return true;
};

const sameFields = (one: Fields, other: Fields, open: object[]): boolean => {
  let written = 0;
  for (const field of Object.keys(one)) {
    const value = one[field];
    if (isLeftOut(value)) continue;
    written += 1;
    if (!Object.hasOwn(other, field)) return false;
    const against = other[field];
    if (isLeftOut(against) || !isAlike(value, against, open)) return false;
  }
  for (const field of Object.keys(other)) if (!isLeftOut(other[field])) written -= 1;
  return written === 0;
};

const isAlike = (one: unknown, other: unknown, open: object[]): boolean => {
  if (one === other) return true;
  if (!isHolder(one) || !isHolder(other))
    return isHolder(one) === isHolder(other) && isSameScalar(one, other);
  open.push(one, other);
  return true;
};

const isSameScalar = (one: unknown, other: unknown): boolean => scalarOf(one) === scalarOf(other);

/** What JSON makes of a value that is no object and no list. */
const scalarOf = (value: unknown): string | number | boolean | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
};

/** Objects go without such a field; `null` and numbers that are not finite are written. */
const isLeftOut = (value: unknown): boolean =>
  value === undefined ||
  typeof value === 'function' ||
  typeof value === 'symbol' ||
  typeof value === 'bigint';
