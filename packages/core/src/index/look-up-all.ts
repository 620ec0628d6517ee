import type { Id } from '../model/ids.ts';
import { findIds, type IdTable } from './id-table.ts';

/** Finds the number of a thing by its id; `undefined` when there is none. */
export type LookUp = (id: Id) => number | undefined;

/** Tables by the look-ups that give just what stands in them. They go when the look-up goes. */
const tables = /* @__PURE__ */ new WeakMap<LookUp, IdTable>();

/** Notes that a look-up gives what stands in a table. */
export const lookUpIn = (table: IdTable, lookUp: LookUp): LookUp => {
  tables.set(lookUp, table);
  return lookUp;
};

/** Numbers of many ids, -1 for those that are not there: from a table side by side, so that waits for memory overlap. */
export const lookUpAll = (lookUp: LookUp, ids: readonly Id[]): ArrayLike<number> => {
  const table = tables.get(lookUp);
  return table === undefined ? ids.map((id) => lookUp(id) ?? -1) : findIds(table, ids);
};
