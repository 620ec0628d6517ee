import { canonicalJsonWithin } from '../encode/canonical-json.ts';
import { isPlainList, isPlainObject } from '../shape/is-plain-object.ts';

/** A copy that holds nothing but what JSON can carry, save numbers that are not finite. */
export interface PlainCopy {
  readonly value: unknown;
  /** Places whose value could not be carried over; of very many the first ones. */
  readonly lost: readonly (readonly (string | number)[])[];
  /** How many places were lost beyond these. */
  readonly more: number;
  /** Where reading ended before the end, because enough had been read. Absent: all was read. */
  readonly cut?: readonly (string | number)[];
}

/** Longest list of lost places. */
const mostLost = 10_000;

/** How deep objects stay objects. What is deeper becomes its JSON text. */
const deepest = 200;

/** Longest such text, in UTF-16 units. */
const longestText = 1_000_000;

/** An object or list that is being copied; `at` is the field that comes next. */
interface Frame {
  readonly from: object;
  readonly to: object;
  /** Names of an object; `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  /** True when there is more than is read. */
  readonly isCut: boolean;
  at: number;
}

/** The copy as it stands. */
interface Copying {
  /** From the outermost object to the one at hand. */
  readonly stack: Frame[];
  /** Copies by original. What is shared in the original is shared in the copy, so that it cannot multiply. */
  readonly copies: Map<object, object>;
  /** Originals on the stack: one that comes up again contains itself. */
  readonly open: Set<object>;
  readonly lost: (readonly (string | number)[])[];
  more: number;
  readonly longest: number;
  valuesLeft: number;
}

/** Stands for a value that JSON cannot carry, or that refuses to be read. */
const nothing = Symbol('nothing');

/**
 * Copies a value as `JSON.stringify` would see it, whatever it is: `toJSON` is asked, instances give their own
 * fields, `undefined` is left out of objects and `null` in lists. Nothing is thrown: what refuses to be read
 * or contains itself, functions, symbols, big integers and places of a list without a value are named as lost. At most `most` values are read,
 * counting those of every object and list as soon as it is met, and of a list at most `longest`; what follows is
 * lost as well. So a value that makes itself up while it is read comes to an end.
 */
export const plainCopy = (input: unknown, most: number, longest: number): PlainCopy => {
  const root: unknown[] = [null];
  const copying: Copying = {
    stack: [],
    copies: new Map(),
    open: new Set(),
    lost: [],
    more: 0,
    longest,
    valuesLeft: most,
  };
  copying.stack.push(openFrame([input], root, longest));
  let cut: readonly (string | number)[] | undefined;
  for (let frame = copying.stack.at(-1); frame !== undefined; frame = copying.stack.at(-1)) {
    if (frame.at >= frame.size) {
      if (frame.isCut) lose(copying);
      copying.open.delete(frame.from);
      copying.stack.pop();
      continue;
    }
    frame.at += 1;
    if (copying.valuesLeft < (frame.keys === undefined ? 1 : 0)) {
      // Said once; what is left of the value is over the bound as well.
      cut = copying.stack.slice(1).map(keyBefore);
      break;
    }
    if (frame.keys === undefined) copying.valuesLeft -= 1;
    copyField(copying, frame, keyBefore(frame));
  }
  const { lost, more } = copying;
  return { value: root[0], lost, more, ...(cut === undefined ? {} : { cut }) };
};

const copyField = (copying: Copying, frame: Frame, key: string | number): void => {
  const read = readPlain(frame.from, key);
  const value = isHolder(read) ? copyOf(copying, read) : read;
  if (value === nothing) {
    lose(copying);
    if (Array.isArray(frame.to)) put(frame.to, key, null);
  } else if (value !== undefined) {
    put(frame.to, key, value);
  }
};

/** The copy of an object or list: made before, empty as yet, or the text of what is too deep. */
const copyOf = (copying: Copying, from: object): unknown => {
  if (copying.open.has(from)) return nothing;
  const known = copying.copies.get(from);
  if (known !== undefined) return known;
  if (copying.stack.length > deepest) {
    const most = Math.min(longestText, copying.valuesLeft);
    const text = textOf(from, most);
    // A text that got too long has cost the work of writing it up to there.
    copying.valuesLeft -= text?.length ?? most;
    return text ?? nothing;
  }
  const to = Array.isArray(from) ? [] : {};
  copying.copies.set(from, to);
  copying.open.add(from);
  const frame = openFrame(from, to, copying.longest);
  // Listing the names of an object is work, too, whether or not each is read.
  if (frame.keys !== undefined) copying.valuesLeft -= frame.size;
  copying.stack.push(frame);
  return to;
};

const openFrame = (from: object, to: object, longest: number): Frame => {
  try {
    const keys = Array.isArray(from) ? undefined : Object.keys(from);
    const size = keys === undefined ? (from as readonly unknown[]).length : keys.length;
    const isCut = keys === undefined && size > longest;
    return { from, to, keys, size: isCut ? longest : size, isCut, at: 0 };
  } catch {
    return { from, to, keys: [], size: 0, isCut: false, at: 0 };
  }
};

/** The field whose turn it is; `at` has moved on already. */
const keyBefore = ({ keys, at }: Frame): string | number => keys?.[at - 1] ?? at - 1;

/** An object that says itself how it wants to be written, as dates do. */
interface Speaking {
  readonly toJSON: () => unknown;
}

const readPlain = (from: object, key: string | number): unknown => {
  try {
    let value = (from as { readonly [key: string | number]: unknown })[key];
    if (isHolder(value) && 'toJSON' in value && typeof value.toJSON === 'function')
      value = (value as Speaking).toJSON();
    if (value === undefined) return Array.isArray(from) ? nothing : undefined;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return nothing;
    // A map or a set has no fields of its own; an empty object in its place would hide that it held something.
    const isInstance = isHolder(value) && !isPlainList(value) && !isPlainObject(value);
    return isInstance && Object.keys(value as object).length === 0 ? nothing : value;
  } catch {
    return nothing;
  }
};

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

const textOf = (value: object, most: number): string | undefined => {
  try {
    return canonicalJsonWithin(value, most);
  } catch {
    return undefined;
  }
};

const put = (to: object, key: string | number, value: unknown): void => {
  // Assigning to this one name would set the prototype.
  if (key === '__proto__')
    Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true });
  else (to as Record<string | number, unknown>)[key] = value;
};

/** Notes the value at hand as lost. The outermost frame is the list we put the input in ourselves. */
const lose = (copying: Copying): void => {
  if (copying.lost.length < mostLost) copying.lost.push(copying.stack.slice(1).map(keyBefore));
  else copying.more += 1;
};
