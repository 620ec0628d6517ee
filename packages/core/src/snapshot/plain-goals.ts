import { goalKinds, storedPlaces } from '../change/stored-places.ts';
import type { PlainFact } from '../ledger/plain-fact.ts';
import { takesValue } from '../ledger/takes-value.ts';
import { valueAt } from './position-trie.ts';
import { type Snapshot, snapshotParts } from './snapshot.ts';

/**
 * Numbers of the goals of the first so many facts, up to the first one of which it is not plain that it can be: the
 * columns of the base must say that the goal is there, open, and takes a value, the key must be new to the base, and
 * nothing may be written over the goal, over what holds it or over cycles. Look-ups of one kind come side by side.
 */
export const plainGoals = (
  snapshot: Snapshot,
  facts: readonly PlainFact[],
  count: number,
): readonly number[] => {
  const { base, lists, parts } = snapshot;
  if ((parts & snapshotParts.numbers) !== 0 || lists.cycles !== undefined) return [];
  const goals = new Array<number>(count);
  for (let at = 0; at < count; at++) goals[at] = base.numberOf(facts[at]!.goal) ?? -1;
  let known = 0;
  while (known < count && base.checkIns.rowOf(facts[known]!.key) === undefined) known++;
  const first = goals.findIndex((goal, at) => at >= known || !isPlain(snapshot, goal));
  return first < 0 ? goals : goals.slice(0, first);
};

const isPlain = (snapshot: Snapshot, goal: number): boolean => {
  const { base } = snapshot;
  if (!takesValue(base, goal) || isWritten(snapshot, goal)) return false;
  const holder = base.container[goal]!;
  return holder < 0 || !isWritten(snapshot, holder);
};

const isWritten = ({ base, lists }: Snapshot, goal: number): boolean => {
  const list = lists[storedPlaces[goalKinds[base.kind[goal]!]!].list];
  return list !== undefined && valueAt(list.entries, base.position[goal]!) !== undefined;
};
