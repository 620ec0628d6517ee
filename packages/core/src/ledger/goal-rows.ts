import type { Relation } from '../index/relation.ts';
import type { RowRange } from './check-in-ledger.ts';
import type { LedgerColumns } from './ledger-columns.ts';

/** The rows that count for each goal, in the order facts are folded. */
export interface GoalRows {
  readonly read: (goal: number, into: RowRange) => void;
  readonly add: (row: number) => void;
  readonly remove: (row: number) => void;
}

/** Room a goal gets beyond its rows when they are moved. */
const spare = 4;

/**
 * All rows lie in one column, each goal's side by side. A goal whose stretch is full moves to a longer one at the
 * end, so that nothing is allocated for a fact. What moves doubles, so that the stretches left behind are at most
 * as long as those in use.
 */
export const goalRowsOf = (columns: LedgerColumns, { offsets, targets }: Relation): GoalRows => {
  const size = offsets.length - 1;
  const start = offsets.slice(0, size);
  const count = new Int32Array(size);
  const room = new Int32Array(size);
  for (let goal = 0; goal < size; goal++) room[goal] = count[goal] = offsets[goal + 1]! - offsets[goal]!;
  let rows = targets.slice();
  let used = rows.length;

  const move = (goal: number): void => {
    const needed = 2 * count[goal]! + spare;
    if (used + needed > rows.length) {
      const longer = new Int32Array(Math.ceil((used + needed) * 1.5));
      longer.set(rows.subarray(0, used));
      rows = longer;
    }
    rows.copyWithin(used, start[goal]!, start[goal]! + count[goal]!);
    start[goal] = used;
    room[goal] = needed;
    used += needed;
  };

  return {
    read: (goal, into) => {
      into.rows = rows;
      into.from = start[goal]!;
      into.to = start[goal]! + count[goal]!;
    },
    add: (row) => {
      const goal = columns.goal[row]!;
      if (count[goal] === room[goal]) move(goal);
      // Facts mostly come in order.
      let at = start[goal]! + count[goal]!++;
      for (; at > start[goal]! && isBefore(columns, row, rows[at - 1]!); at--) rows[at] = rows[at - 1]!;
      rows[at] = row;
    },
    remove: (row) => {
      const goal = columns.goal[row]!;
      const end = start[goal]! + count[goal]!;
      for (let at = end - 1; at >= start[goal]!; at--) {
        if (rows[at] !== row) continue;
        rows.copyWithin(at, at + 1, end);
        count[goal]!--;
        return;
      }
    },
  };
};

const isBefore = ({ day, at, key }: LedgerColumns, one: number, other: number): boolean =>
  day[one]! < day[other]! ||
  (day[one] === day[other] && (at[one]! < at[other]! || (at[one] === at[other] && key[one]! < key[other]!)));
