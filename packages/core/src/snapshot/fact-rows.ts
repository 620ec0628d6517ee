import { compileCheckIns } from '../index/compile-check-ins.ts';
import { buildIdTable } from '../index/id-table.ts';
import { checkInOf } from '../index/read-check-in.ts';
import { addPlainRow, addRow, type LedgerColumns, openColumns } from '../ledger/ledger-columns.ts';
import type { PlainFact } from '../ledger/plain-fact.ts';
import { textInterning } from '../ledger/text-interning.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalId } from '../model/ids.ts';

/**
 * Check-ins that were appended by the hundred, side by side, in columns: they go behind those of an index as memory, and
 * take a fifth of the room of objects. Goals are numbers of the base of the snapshot.
 */
export interface FactRows {
  /** Row of the first one among all check-ins. */
  readonly first: number;
  readonly columns: LedgerColumns;
  readonly add: (checkIn: CheckIn, goal: number) => void;
  readonly addPlain: (fact: PlainFact, goal: number) => void;
}

/** Starts rows behind the first so many. */
export const startFactRows = (first: number): FactRows => {
  const before = compileCheckIns([], buildIdTable([]).table);
  const columns = openColumns(before);
  const intern = textInterning(columns, before);
  return {
    first,
    columns,
    add: (checkIn, goal) => {
      const row = addRow(columns, checkIn, goal, intern);
      if (goal < 0) columns.kept.set(row, checkIn);
    },
    addPlain: (fact, goal) => void addPlainRow(columns, fact, goal, intern),
  };
};

/** The check-in of a row among all; `undefined` when none of these lists has it. Makes an object. */
export const factIn = (
  lists: readonly FactRows[],
  ids: readonly GoalId[],
  row: number,
): CheckIn | undefined => {
  for (const { first, columns } of lists) {
    const found = row < first ? undefined : checkInOf(columns, ids, row - first);
    if (found !== undefined) return found;
  }
  return undefined;
};
