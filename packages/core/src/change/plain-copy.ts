import { isPlainList, isPlainObject } from '../shape/is-plain-object.ts';
import { isReservedName } from '../shape/is-id.ts';

/** Levels of objects and lists a change may have: those of its own shape, and the 64 of extensions within. */
const depthLimit = 100;

/** Values in one change; as many as all extensions of a document may have. Caps what shared parts can grow to. */
const valueLimit = 10_000_000;

/**
 * A copy of a plain JSON value, so that neither a log nor a document changes when the caller goes on writing
 * to what was given, and so that what was checked is what is used. Fields that are `undefined` are left out,
 * and -0 is 0. `undefined` for anything that is not plain, or refuses to be read, or is deeper or larger than a
 * change can be: the check of its shape says what is wrong with it. Nothing throws, whatever the value does.
 *
 * @example
 * ```ts
 * import { plainCopy } from '@throughline/core/change';
 *
 * plainCopy({ title: 'ARR', note: undefined, low: -0 }); // => { title: 'ARR', low: 0 }
 * plainCopy({ score: Number.NaN }); // => undefined
 * plainCopy(new Map()); // => undefined
 * ```
 */
export const plainCopy = (value: unknown): unknown => {
  try {
    return copyOf(value);
  } catch {
    // A getter or a proxy refused. What it threw is its own affair and may be anything.
    return undefined;
  }
};

interface Open {
  readonly from: object;
  readonly to: Record<string, unknown> | unknown[];
  readonly depth: number;
}

const copyOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return scalarOf(value);
  let left = valueLimit;
  const top = emptyLike(value);
  if (top === undefined) return undefined;
  const open: Open[] = [{ from: value, to: top, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, to, depth } = next;
    const names = Array.isArray(from) ? from.length : Object.keys(from);
    const size = typeof names === 'number' ? names : names.length;
    left -= size;
    if (left < 0 || depth > depthLimit) return undefined;
    for (let at = 0; at < size; at++) {
      const name = typeof names === 'number' ? at : (names[at] ?? '');
      const item: unknown = (from as Record<string | number, unknown>)[name];
      if (item === undefined && typeof name === 'string') continue;
      if (typeof name === 'string' && isReservedName(name)) return undefined;
      const isHolder = typeof item === 'object' && item !== null;
      const copied = isHolder ? emptyLike(item) : scalarOf(item);
      if (copied === undefined) return undefined;
      (to as Record<string | number, unknown>)[name] = copied;
      if (isHolder) open.push({ from: item, to: copied as Open['to'], depth: depth + 1 });
    }
  }
  return top;
};

const emptyLike = (holder: object): Open['to'] | undefined =>
  isPlainList(holder) ? [] : isPlainObject(holder) ? {} : undefined;

/** Adding 0 turns -0 into 0. Numbers that are not finite are left for the check of the shape to name. */
const scalarOf = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : undefined;
};
