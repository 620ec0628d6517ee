import type { Id } from '../model/ids.ts';
import { buildIdTable, findId } from './id-table.ts';

type RowOf = (key: Id) => number | undefined;

/** What a look-up made here lies over, and from which row on it has keys. It goes when the look-up goes. */
const parts = /* @__PURE__ */ new WeakMap<RowOf, { readonly under: RowOf; readonly from: number }>();

/**
 * The row of a key: as before for the first rows, and for those from `first` on by their own table, of keys that
 * differ. Tables of look-ups made here are put together, so that no chain of them grows.
 */
export const keysBehind = (before: RowOf, keys: readonly Id[], first: number): RowOf => {
  const { under, from } = parts.get(before) ?? { under: before, from: first };
  const { table } = buildIdTable(keys.slice(from));
  const rowOf: RowOf = (key) => {
    const at = findId(table, key);
    return at < 0 ? under(key) : from + at;
  };
  parts.set(rowOf, { under, from });
  return rowOf;
};
