import { goalKinds, storedPlaces } from '../change/stored-places.ts';
import { lookUpAll } from '../index/look-up-all.ts';
import type { PlainFact } from '../ledger/plain-fact.ts';
import { takesValue } from '../ledger/takes-value.ts';
import type { GoalId, Id } from '../model/ids.ts';
import { valueAt } from './position-trie.ts';
import { type Snapshot, snapshotParts } from './snapshot.ts';

/** Numbers of goals, of which the first so many are known to take their facts. */
export interface PlainGoals {
  readonly goals: ArrayLike<number>;
  readonly count: number;
}

/**
 * Numbers of the goals of the first so many facts, up to the first one of which it is not plain that it can be: the
 * columns of the base must say that the goal is there, open, and takes a value, the key must be new to the base, and
 * nothing may be written over the goal, over what holds it or over cycles. Look-ups of one kind come side by side.
 */
export const plainGoals = (snapshot: Snapshot, facts: readonly PlainFact[], count: number): PlainGoals => {
  const { base, lists, parts } = snapshot;
  if ((parts & snapshotParts.numbers) !== 0 || lists.cycles !== undefined) return { goals: [], count: 0 };
  const ids = new Array<GoalId>(count);
  const keys = new Array<Id>(count);
  for (let at = 0; at < count; at++) {
    ids[at] = facts[at]!.goal;
    keys[at] = facts[at]!.key;
  }
  const goals = lookUpAll(base.numberOf, ids);
  const rows = lookUpAll(base.checkIns.rowOf, keys);
  let plain = 0;
  while (plain < count && rows[plain]! < 0 && isPlain(snapshot, goals[plain]!)) plain++;
  return { goals, count: plain };
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
