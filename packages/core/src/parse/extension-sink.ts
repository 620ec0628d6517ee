import { canonicalJsonWithin } from '../encode/canonical-json.ts';
import type { Extensions } from '../model/json-value.ts';
import type { CheckRun } from '../shape/check-run.ts';
import { isExtensions } from '../shape/is-extensions.ts';
import { isReservedName } from '../shape/is-id.ts';
import { isPlainObject } from '../shape/is-plain-object.ts';

/**
 * Takes what has no place of its own into `extensions`. What is there already stays; a name that is taken or
 * reserved gets `-2`, `-3`, ... behind it. A value that does not fit the limits is kept as its JSON text.
 */
export interface ExtensionSink {
  /** Stores a value and gives the name it got. */
  readonly add: (name: string, value: unknown) => string;
  /** The extensions, or `undefined` when there are none. */
  readonly result: () => Extensions | undefined;
}

/** Starts with the extensions an object has. */
export const extensionSink = (present: unknown, run: CheckRun): ExtensionSink => {
  const held = new Map<string, unknown>();
  const add = (name: string, value: unknown): string => {
    let free = name;
    for (let count = 2; held.has(free) || isReservedName(free); count++) free = `${name}-${String(count)}`;
    held.set(free, fitting(value, run));
    return free;
  };
  if (isPlainObject(present)) for (const [name, value] of Object.entries(present)) add(name, value);
  else if (present !== undefined) add('extensions', present);
  return {
    add,
    result: () => (held.size === 0 ? undefined : (Object.fromEntries(held) as Extensions)),
  };
};

const fitting = (value: unknown, run: CheckRun): unknown => {
  const { valuesLeft } = run;
  if (isExtensions({ value }, run)) return value;
  run.valuesLeft = valuesLeft - 1;
  // JSON has no text for them, and null would not say which it was.
  if (typeof value === 'number') return String(value);
  return canonicalJsonWithin(value, Number.MAX_SAFE_INTEGER) ?? null;
};
