import { factOrder } from '../index/fact-order.ts';
import type { Relation } from '../index/relation.ts';
import type { RowRange } from './check-in-ledger.ts';
import type { LedgerColumns } from './ledger-columns.ts';

/** The rows that count for each goal, in the order facts are folded. */
export interface GoalRows {
  readonly read: (goal: number, into: RowRange) => void;
  readonly add: (row: number) => void;
  readonly remove: (row: number) => void;
}

/** Goals get a list of their own with their first new fact; until then their rows lie in the index. */
export const goalRowsOf = (columns: LedgerColumns, { offsets, targets }: Relation): GoalRows => {
  const lists: (number[] | undefined)[] = new Array<undefined>(offsets.length - 1).fill(undefined);
  const own = (goal: number): number[] =>
    (lists[goal] ??= Array.from(targets.subarray(offsets[goal], offsets[goal + 1])));
  return {
    read: (goal, into) => {
      const list = lists[goal];
      into.rows = list ?? targets;
      into.from = list === undefined ? offsets[goal]! : 0;
      into.to = list === undefined ? offsets[goal + 1]! : list.length;
    },
    add: (row) => {
      const list = own(columns.goal[row]!);
      // Facts mostly come in order.
      const last = list.at(-1);
      list.push(row);
      if (last !== undefined && isBefore(columns, row, last)) list.sort(factOrder(columns));
    },
    remove: (row) => {
      const list = own(columns.goal[row]!);
      const at = list.lastIndexOf(row);
      if (at >= 0) list.splice(at, 1);
    },
  };
};

const isBefore = ({ day, at, key }: LedgerColumns, one: number, other: number): boolean =>
  day[one]! < day[other]! ||
  (day[one] === day[other] && (at[one]! < at[other]! || (at[one] === at[other] && key[one]! < key[other]!)));
