import type { Id } from '../model/ids.ts';
import { buildIdTable, findId } from './id-table.ts';

/** Where entries of a list are, by id. */
export interface IdPositions {
  /** How many entries. */
  readonly length: number;
  /** How many ids differ. */
  readonly size: number;
  /** Position of the first entry with the id; `undefined` when there is none. */
  readonly get: (id: Id) => number | undefined;
}

/** The positions of entries, to be found by id. */
export const idPositions = (entries: readonly { readonly id: Id }[] = []): IdPositions => {
  const ids = new Array<Id>(entries.length);
  for (let at = 0; at < entries.length; at++) {
    ids[at] = entries[at]!.id;
    if (typeof (ids[at] as unknown) !== 'string') return mapped(entries);
  }
  const { table, again } = buildIdTable(ids);
  const get = (id: Id): number | undefined => {
    const position = typeof (id as unknown) === 'string' ? findId(table, id) : -1;
    return position < 0 ? undefined : position;
  };
  return { length: ids.length, size: ids.length - again.length, get };
};

/** For entries nobody parsed, whose ids may be no texts. */
const mapped = (entries: readonly { readonly id: Id }[]): IdPositions => {
  const positions = new Map<Id, number>();
  for (let at = entries.length - 1; at >= 0; at--) positions.set(entries[at]!.id, at);
  return { length: entries.length, size: positions.size, get: (id) => positions.get(id) };
};
