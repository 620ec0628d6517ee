import type { Stored } from '../change/stored.ts';
import type { ListName } from '../change/stored-places.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { checkInOf, readCheckIn } from '../index/read-check-in.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { Id } from '../model/ids.ts';
import { factIn } from './fact-rows.ts';
import { valueOf } from './id-trie.ts';
import { forEachValue, valueAt } from './position-trie.ts';
import type { Snapshot } from './snapshot.ts';

/** An entry of a list of a compiled index. */
const baseEntryAt = (base: GoalIndex, name: ListName, position: number): Stored | undefined =>
  (name === 'checkIns' ? readCheckIn(base, position) : base.document[name]?.[position]) as unknown as
    | Stored
    | undefined;

/** A whole list: that of the base if nothing was written to it, else a copy with what was written. */
export const listOf = ({ base, lists }: Snapshot, name: ListName): readonly Stored[] => {
  const before = ((name === 'checkIns' ? toGoalSet(base) : base.document)[name] ??
    []) as unknown as readonly Stored[];
  const list = lists[name];
  if (list === undefined) return before;
  const entries = before.slice(0, list.size);
  for (const { first, columns } of list.rows) {
    for (let row = 0; row < columns.size; row++)
      entries[first + row] = checkInOf(columns, base.ids, row) as unknown as Stored;
  }
  forEachValue(list.entries, (value, position) => void (entries[position] = value));
  return entries;
};

/** Entries of a list. */
export const sizeIn = ({ lists, lookups }: Snapshot, name: ListName): number =>
  lists[name]?.size ?? lookups.sizeOf(name);

/** An entry as it was written last. */
export const entryIn = ({ base, lists }: Snapshot, name: ListName, position: number): Stored | undefined => {
  const list = lists[name];
  if (list === undefined) return baseEntryAt(base, name, position);
  if (position >= list.size) return undefined;
  const written = valueAt(list.entries, position) ?? factIn(list.rows, base.ids, position);
  return (written as Stored | undefined) ?? baseEntryAt(base, name, position);
};

/** Position of the first entry of an id; -1 none. */
export const positionIn = (snapshot: Snapshot, name: ListName, id: Id): number => {
  const position = snapshot.lookups.positionOf(name, id);
  return position >= 0 ? position : appendedPositionIn(snapshot, name, id);
};

/** Position of the first entry of an id among those appended since the base; -1 none. */
export const appendedPositionIn = ({ lists }: Snapshot, name: ListName, id: Id): number => {
  const list = lists[name];
  if (list === undefined) return -1;
  for (const ids of list.manyIds) {
    const found = ids.get(id);
    if (found !== undefined) return found;
  }
  return valueOf(list.ids, id) ?? -1;
};
