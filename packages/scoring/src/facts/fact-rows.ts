import { factsOf } from '@throughline/core';
import type { CheckInLedger, GoalIndex } from '@throughline/core';

/** Rows of check-ins of one goal, in order: `rows[from]` up to, not including, `rows[to]`. Used again for the next goal. */
export interface FactRows {
  rows: Int32Array | readonly number[];
  from: number;
  to: number;
}

/**
 * Reads which facts of a goal count at the end of a day. Where nothing was ever taken back and everything
 * that is recorded may be seen, they lie side by side in the index and only the last day has to be found.
 */
export const factRowsIn = (index: GoalIndex, knownAt: number): ((goal: number, day: number) => FactRows) => {
  const { day: dayOf, ofGoal, retractionsOf } = index.checkIns;
  const plain = knownAt === Number.POSITIVE_INFINITY && retractionsOf.size === 0;
  const listed: number[] = [];
  const found: FactRows = { rows: plain ? ofGoal.targets : listed, from: 0, to: 0 };
  return (goal, day) => {
    if (!plain) {
      factsOf(index, goal, day, knownAt, listed);
      found.to = listed.length;
      return found;
    }
    found.from = ofGoal.offsets[goal]!;
    found.to = ofGoal.offsets[goal + 1]!;
    return upToDay(found, dayOf, day);
  };
};

/** The same of a ledger, whose facts become more. */
export const ledgerRowsIn = (
  { index, rowsOf }: CheckInLedger,
  knownAt: number,
): ((goal: number, day: number) => FactRows) => {
  const listed: number[] = [];
  const found: FactRows = { rows: listed, from: 0, to: 0 };
  return (goal, day) => {
    const { retractionsOf, day: dayOf } = index.checkIns;
    if (knownAt === Number.POSITIVE_INFINITY && retractionsOf.size === 0) {
      rowsOf(goal, found);
      return upToDay(found, dayOf, day);
    }
    factsOf(index, goal, day, knownAt, listed);
    found.rows = listed;
    found.from = 0;
    found.to = listed.length;
    return found;
  };
};

/** Rows are in order of their day: halve until the first one after `day`. Mostly there is none. */
const upToDay = (found: FactRows, dayOf: Int32Array, day: number): FactRows => {
  const { rows, from } = found;
  let { to } = found;
  if (to > from && dayOf[rows[to - 1]!]! > day) {
    for (let low = from; low < to; ) {
      const middle = (low + to) >>> 1;
      if (dayOf[rows[middle]!]! > day) to = middle;
      else low = middle + 1;
    }
    found.to = to;
  }
  return found;
};
