import { compileCheckIns } from '../index/compile-check-ins.ts';
import { factsOf } from '../index/facts-of.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { buildIdTable } from '../index/id-table.ts';
import { latestFactOf } from '../index/latest-fact-of.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { Id } from '../model/ids.ts';
import { emptyIds, valueOf } from './id-trie.ts';
import { valueAt } from './position-trie.ts';
import { entryIn } from './snapshot-lookups.ts';
import type { RowChain, Snapshot } from './snapshot.ts';

/** The facts of one goal of a snapshot. */
export interface FewFacts {
  readonly factsOf: (asOf: number, knownAt: number, into?: number[]) => readonly number[];
  readonly latestFactOf: (asOf: number, knownAt: number) => number;
}

/**
 * The facts of one goal, compiled by themselves: its own check-ins and everything that takes one of them back,
 * directly or not. `undefined` when nothing written can concern the goal, so that the base knows its facts. The
 * goal must have the number it has in the base, and check-ins of the base must be as they were.
 */
export const factsIn = (snapshot: Snapshot, goal: number): FewFacts | undefined => {
  const { base, factsOfGoal, retractionsOfKey } = snapshot;
  const appended = valueAt(factsOfGoal, goal);
  if (appended === undefined && retractionsOfKey.root === emptyIds.root) return undefined;
  const rows = rowsOf(snapshot, goal, appended);
  const checkIns = rows.map((row) => entryIn(snapshot, 'checkIns', row) as unknown as CheckIn);
  const { table } = buildIdTable(
    [base.ids[goal]!, ...checkIns.map((checkIn) => checkIn.goal)].filter(isFirst),
  );
  const index = {
    indexFormat: 1,
    checkIns: compileCheckIns(checkIns, table),
  } as Partial<GoalIndex> as GoalIndex;
  return {
    factsOf: (asOf, knownAt, into) => {
      const facts = factsOf(index, 0, asOf, knownAt, into) as number[];
      if (into === undefined) return facts.map((at) => rows[at]!);
      for (let at = 0; at < into.length; at++) into[at] = rows[into[at]!]!;
      return into;
    },
    latestFactOf: (asOf, knownAt) => rows[latestFactOf(index, 0, asOf, knownAt)] ?? -1,
  };
};

const isFirst = (id: Id, at: number, ids: readonly Id[]): boolean => ids.indexOf(id) === at;

/** Rows with the facts of a goal, with the keys of these, and that name one of the keys; ascending. */
const rowsOf = (snapshot: Snapshot, goal: number, appended: RowChain | undefined): readonly number[] => {
  const { base, lookups, retractionsOfKey } = snapshot;
  const { ofGoal, overruled, rowOf, retractionsOf, key } = base.checkIns;
  const rows = new Set<number>();
  const open: number[] = [];
  const add = (row: number): void => {
    if (rows.has(row)) return;
    rows.add(row);
    open.push(row);
  };
  const addChain = (chain: RowChain | undefined): void => {
    for (let at = chain; at !== undefined; at = at.before) add(at.row);
  };
  for (let at = ofGoal.offsets[goal]!; at < ofGoal.offsets[goal + 1]!; at++) add(ofGoal.targets[at]!);
  for (const row of overruled.get(goal) ?? []) add(row);
  addChain(appended);
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    const name = key[row] ?? (entryIn(snapshot, 'checkIns', row) as unknown as CheckIn).key;
    const counting = rowOf(name);
    if (counting !== undefined) {
      for (const like of lookups.rowsLike(counting)) add(like);
      for (const retraction of retractionsOf.get(counting) ?? []) add(retraction);
    } else for (const retraction of lookups.retractionsOfNothing().get(name) ?? []) add(retraction);
    addChain(valueOf(retractionsOfKey, name));
  }
  return [...rows].sort((a, b) => a - b);
};
