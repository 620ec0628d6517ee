import { canonicalJsonWithin } from '../encode/canonical-json.ts';
import type { Extensions } from '../model/json-value.ts';
import { isExtensions } from '../shape/is-extensions.ts';
import { isReservedName } from '../shape/is-id.ts';
import type { Salvaging, StoredAs } from './salvaged.ts';

/**
 * Takes what has no place of its own into `extensions`. A name that is taken or reserved gets `-2`, `-3`, ...
 * behind it. A value that does not fit the limits is kept as its JSON text.
 */
export interface ExtensionSink {
  /** Stores a value, and tells under which name and how. */
  readonly add: (name: string, value: unknown) => { readonly name: string; readonly storedAs: StoredAs };
  /** The extensions, or `undefined` when there are none. */
  readonly result: () => Extensions | undefined;
}

/** Starts with nothing. */
export const extensionSink = (by: Salvaging): ExtensionSink => {
  const held = new Map<string, unknown>();
  return {
    add: (name, value) => {
      let free = name;
      for (let count = 2; held.has(free) || isReservedName(free); count++) free = `${name}-${String(count)}`;
      const { stored, storedAs } = fittingValue(by, value, 1);
      if (storedAs !== 'nothing') held.set(free, stored);
      return { name: free, storedAs };
    },
    result: () => (held.size === 0 ? undefined : (Object.fromEntries(held) as Extensions)),
  };
};

/** The value as it is, if extensions can take it `levels` below their top; otherwise its JSON text. */
export const fittingValue = (
  by: Salvaging,
  value: unknown,
  levels: number,
): { readonly stored: unknown; readonly storedAs: StoredAs } => {
  const { run } = by;
  const { valuesLeft } = run;
  let wrapped: unknown = value;
  for (let level = 1; level < levels; level++) wrapped = [wrapped];
  if (isExtensions({ wrapped }, run)) return { stored: value, storedAs: 'value' };
  // A value over the limit has cost the work of counting up to it, so it is not tried with others again.
  run.valuesLeft = run.valuesLeft < 0 ? 0 : valuesLeft - levels;
  // JSON has no text for numbers that are not finite, and null would not say which it was.
  const text = typeof value === 'number' ? String(value) : canonicalJsonWithin(value, by.textLeft);
  if (text === undefined) return { stored: null, storedAs: 'nothing' };
  by.textLeft -= text.length;
  return { stored: text, storedAs: 'text' };
};
