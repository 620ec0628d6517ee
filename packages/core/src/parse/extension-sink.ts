import { canonicalJsonWithin } from '../encode/canonical-json.ts';
import type { Extensions } from '../model/json-value.ts';
import type { CheckRun } from '../shape/check-run.ts';
import { isExtensions } from '../shape/is-extensions.ts';
import { isReservedName } from '../shape/is-id.ts';

/**
 * Takes what has no place of its own into `extensions`. A name that is taken or reserved gets `-2`, `-3`, ...
 * behind it. A value that does not fit the limits is kept as its JSON text.
 */
export interface ExtensionSink {
  /** Stores a value, and tells under which name and whether as it is. */
  readonly add: (name: string, value: unknown) => { readonly name: string; readonly isSame: boolean };
  /** The extensions, or `undefined` when there are none. */
  readonly result: () => Extensions | undefined;
}

/** Starts with nothing. */
export const extensionSink = (run: CheckRun): ExtensionSink => {
  const held = new Map<string, unknown>();
  return {
    add: (name, value) => {
      let free = name;
      for (let count = 2; held.has(free) || isReservedName(free); count++) free = `${name}-${String(count)}`;
      const stored = fittingValue(value, run, 1);
      held.set(free, stored);
      return { name: free, isSame: stored === value };
    },
    result: () => (held.size === 0 ? undefined : (Object.fromEntries(held) as Extensions)),
  };
};

/** The value as it is, if extensions can take it `levels` below their top; otherwise its JSON text. */
export const fittingValue = (value: unknown, run: CheckRun, levels: number): unknown => {
  const { valuesLeft } = run;
  let wrapped: unknown = value;
  for (let level = 1; level < levels; level++) wrapped = [wrapped];
  if (isExtensions({ wrapped }, run)) return value;
  run.valuesLeft = valuesLeft - levels;
  // JSON has no text for numbers that are not finite, and null would not say which it was.
  if (typeof value === 'number') return String(value);
  return canonicalJsonWithin(value, Number.MAX_SAFE_INTEGER) ?? null;
};
