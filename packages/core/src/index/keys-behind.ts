import type { Id } from '../model/ids.ts';

type RowOf = (key: Id) => number | undefined;

/** What a look-up made here consists of. It follows from the look-up alone, and goes when that goes. */
const parts = /* @__PURE__ */ new WeakMap<
  RowOf,
  { readonly under: RowOf; readonly rows: ReadonlyMap<Id, number> }
>();

/**
 * The row of a key: as before for the first rows, and for those from `first` on by their own table. Tables of
 * look-ups made here are put together, so that no chain of them grows.
 */
export const keysBehind = (before: RowOf, keys: readonly Id[], first: number): RowOf => {
  const known = parts.get(before);
  const rows = new Map(known?.rows);
  for (let row = first; row < keys.length; row++) rows.set(keys[row]!, row);
  const under = known?.under ?? before;
  const rowOf: RowOf = (key) => rows.get(key) ?? under(key);
  parts.set(rowOf, { under, rows });
  return rowOf;
};
