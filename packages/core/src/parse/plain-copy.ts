import { canonicalJsonWithin } from '../encode/canonical-json.ts';
import { isPlainList, isPlainObject } from '../shape/is-plain-object.ts';

/** A copy that holds nothing but what JSON can carry, save numbers that are not finite. */
export interface PlainCopy {
  readonly value: unknown;
  /** Places whose value could not be carried over. */
  readonly lost: readonly (readonly (string | number)[])[];
}

/** How deep objects stay objects. What is deeper becomes its JSON text. */
const deepest = 200;

/** An object or list being copied, and how it is reached. */
interface Holder {
  readonly from: object;
  readonly to: object;
  readonly depth: number;
  readonly outer: Holder | undefined;
  readonly key: string | number;
}

/** The copy as it stands. */
interface Copying {
  readonly waiting: Holder[];
  readonly lost: (readonly (string | number)[])[];
  valuesLeft: number;
}

/** Stands for a value that JSON cannot carry, or that refuses to be read. */
const nothing = Symbol('nothing');

/**
 * Copies a value as `JSON.stringify` would see it, whatever it is: `toJSON` is asked, instances give their own
 * fields, `undefined` is left out of objects and `null` in lists. Nothing is thrown: what refuses to be read,
 * functions, symbols and big integers are named as lost. Bounded by `most` values and characters of deep
 * parts, so that a value whose parts are shared cannot multiply into endless work.
 */
export const plainCopy = (input: unknown, most: number): PlainCopy => {
  const root: unknown[] = [null];
  const outermost: Holder = { from: [input], to: root, depth: 0, outer: undefined, key: '' };
  const copying: Copying = { waiting: [outermost], lost: [], valuesLeft: most };
  for (let next = 0; next < copying.waiting.length; next++) {
    const holder = copying.waiting[next]!;
    for (const key of keysOf(holder.from, copying.valuesLeft)) {
      if (copying.valuesLeft <= 0) {
        // Said once; what is left of the value is over the bound as well.
        copying.lost.push(pathTo(holder, key));
        return { value: root[0], lost: copying.lost };
      }
      copying.valuesLeft -= 1;
      copyField(copying, holder, key);
    }
  }
  return { value: root[0], lost: copying.lost };
};

const copyField = (copying: Copying, holder: Holder, key: string | number): void => {
  const value = readPlain(holder.from, key);
  if (value === nothing) {
    copying.lost.push(pathTo(holder, key));
    if (Array.isArray(holder.to)) put(holder.to, key, null);
  } else if (value !== undefined) {
    put(holder.to, key, isHolder(value) ? enter(copying, value, holder, key) : value);
  }
};

/** The copy of an object or list: empty as yet, or the text of what is too deep. */
const enter = (copying: Copying, from: object, outer: Holder, key: string | number): unknown => {
  if (outer.depth < deepest) {
    const to = Array.isArray(from) ? [] : {};
    copying.waiting.push({ from, to, depth: outer.depth + 1, outer, key });
    return to;
  }
  const text = textOf(from, copying.valuesLeft);
  copying.valuesLeft -= text?.length ?? 0;
  if (text === undefined) copying.lost.push(pathTo(outer, key));
  return text ?? null;
};

const readPlain = (from: object, key: string | number): unknown => {
  try {
    let value = (from as { readonly [key: string | number]: unknown })[key];
    if (isHolder(value) && 'toJSON' in value && typeof value.toJSON === 'function') value = value.toJSON() as unknown;
    if (value === undefined) return Array.isArray(from) ? null : undefined;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return nothing;
    // A map or a set has no fields of its own; an empty object in its place would hide that it held something.
    const isInstance = isHolder(value) && !isPlainList(value) && !isPlainObject(value);
    return isInstance && Object.keys(value as object).length === 0 ? nothing : value;
  } catch {
    return nothing;
  }
};

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

const keysOf = (from: object, most: number): readonly (string | number)[] => {
  try {
    if (!Array.isArray(from)) return Object.keys(from);
    return Array.from({ length: Math.min(from.length, most + 1) }, (_, at) => at);
  } catch {
    return [];
  }
};

const textOf = (value: object, most: number): string | undefined => {
  try {
    return canonicalJsonWithin(value, most);
  } catch {
    return undefined;
  }
};

/** As an own field, also under a name like `__proto__`. */
const put = (to: object, key: string | number, value: unknown): void => {
  Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true });
};

const pathTo = (holder: Holder, key: string | number): readonly (string | number)[] => {
  const steps = [key];
  for (let one = holder; one.outer !== undefined; one = one.outer) steps.push(one.key);
  // The outermost holder is the list we put the input in ourselves.
  return steps.reverse().slice(1);
};
