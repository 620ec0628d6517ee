import type { Relation } from '../index/relation.ts';
import type { RowRange } from './check-in-ledger.ts';
import type { LedgerColumns } from './ledger-columns.ts';

/** The rows that count for each goal, in the order facts are folded. */
export interface GoalRows {
  readonly read: (goal: number, into: RowRange) => void;
  readonly add: (row: number) => void;
  readonly remove: (row: number) => void;
}

/** Room a goal with rows gets beyond them, at first and when they are moved. */
const spare = 4;

/** Room for this many rows more at first, or for a quarter of those that are there. */
const firstRoom = 1024;

/**
 * Where the rows of a goal begin, how many there are, how many may be, and the day of the last one: side by side,
 * because they are read together.
 */
const start = 0;
const count = 1;
const room = 2;
const lastDay = 3;
const width = 4;

/** Before all days. */
const noDay = -2147483648;

/**
 * All rows lie in one column, each goal's side by side. A goal whose stretch is full moves to a longer one at the
 * end, so that nothing is allocated for a fact. What moves doubles, so that the stretches left behind are at most
 * as long as those in use.
 */
export const goalRowsOf = (columns: LedgerColumns, { offsets, targets }: Relation): GoalRows => {
  const size = offsets.length - 1;
  const stretches = new Int32Array(size * width);
  let used = targets.length;
  for (let goal = 0; goal < size; goal++) if (offsets[goal + 1]! > offsets[goal]!) used += spare;
  let rows = new Int32Array(used + Math.max(firstRoom, used >> 2));

  const noteLast = (at: number): void => {
    const end = stretches[at + start]! + stretches[at + count]!;
    stretches[at + lastDay] = stretches[at + count] === 0 ? noDay : columns.day[rows[end - 1]!]!;
  };

  used = 0;
  for (let goal = 0; goal < size; goal++) {
    const at = goal * width;
    stretches[at + start] = used;
    for (let from = offsets[goal]!; from < offsets[goal + 1]!; from++) rows[used++] = targets[from]!;
    stretches[at + count] = used - stretches[at + start]!;
    if (stretches[at + count]! > 0) used += spare;
    stretches[at + room] = used - stretches[at + start]!;
    noteLast(at);
  }

  const move = (at: number): void => {
    const rowCount = stretches[at + count]!;
    const needed = 2 * rowCount + spare;
    if (used + needed > rows.length) {
      const longer = new Int32Array(Math.ceil((used + needed) * 1.5));
      longer.set(rows.subarray(0, used));
      rows = longer;
    }
    // Few rows are moved quicker one by one than by a call.
    const from = stretches[at + start]!;
    for (let each = 0; each < rowCount; each++) rows[used + each] = rows[from + each]!;
    stretches[at + start] = used;
    stretches[at + room] = needed;
    used += needed;
  };

  return {
    read: (goal, into) => {
      const at = goal * width;
      into.rows = rows;
      into.from = stretches[at + start]!;
      into.to = into.from + stretches[at + count]!;
    },
    add: (row) => {
      const at = columns.goal[row]! * width;
      if (stretches[at + count] === stretches[at + room]) move(at);
      const first = stretches[at + start]!;
      let place = first + stretches[at + count]!++;
      // Facts mostly come in order.
      if (columns.day[row]! <= stretches[at + lastDay]!)
        for (; place > first && isBefore(columns, row, rows[place - 1]!); place--)
          rows[place] = rows[place - 1]!;
      else stretches[at + lastDay] = columns.day[row]!;
      rows[place] = row;
    },
    remove: (row) => {
      const at = columns.goal[row]! * width;
      const first = stretches[at + start]!;
      const end = first + stretches[at + count]!;
      for (let place = end - 1; place >= first; place--) {
        if (rows[place] !== row) continue;
        rows.copyWithin(place, place + 1, end);
        stretches[at + count]!--;
        noteLast(at);
        return;
      }
    },
  };
};

const isBefore = ({ day, at, key }: LedgerColumns, one: number, other: number): boolean =>
  day[one]! < day[other]! ||
  (day[one] === day[other] && (at[one]! < at[other]! || (at[one] === at[other] && key[one]! < key[other]!)));
