import { goalKinds, storedPlaces } from '../change/stored-places.ts';
import { takesValue } from '../ledger/takes-value.ts';
import type { GoalId } from '../model/ids.ts';
import { valueAt } from './position-trie.ts';
import { type Snapshot, snapshotParts } from './snapshot.ts';

/**
 * Number of a goal that plainly is there, open, and takes a value: the columns of the base say so, and nothing was
 * written over the goal, over what holds it or over cycles. -1 where one has to look closer.
 */
export const plainTaker = (snapshot: Snapshot, id: GoalId): number => {
  const { base, lists, parts } = snapshot;
  if ((parts & snapshotParts.numbers) !== 0 || lists.cycles !== undefined) return -1;
  const goal = base.numberOf(id) ?? -1;
  if (!takesValue(base, goal) || isWritten(snapshot, goal)) return -1;
  const holder = base.container[goal]!;
  return holder >= 0 && isWritten(snapshot, holder) ? -1 : goal;
};

const isWritten = ({ base, lists }: Snapshot, goal: number): boolean => {
  const list = lists[storedPlaces[goalKinds[base.kind[goal]!]!].list];
  return list !== undefined && valueAt(list.entries, base.position[goal]!) !== undefined;
};
