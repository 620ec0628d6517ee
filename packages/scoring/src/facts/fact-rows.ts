import { factsOf } from '@throughline/core';
import type { CheckInLedger, GoalIndex, Relation } from '@throughline/core';

/** Rows of check-ins of one goal, in order: `rows[from]` up to, not including, `rows[to]`. Used again for the next goal. */
export interface FactRows {
  rows: Int32Array | readonly number[];
  from: number;
  to: number;
}

/** Variant of a row of check-ins that takes another one back. */
const retraction = 5;

/**
 * May every row of a goal be read as a fact? Not where anything is taken back, and not where a retraction names what is
 * not there: that stands among the rows, too, and is no fact.
 */
const holdsFactsAlone = ({ retractionsOf, variant }: GoalIndex['checkIns']): boolean =>
  retractionsOf.size === 0 && !variant.includes(retraction);

/**
 * The rows of every goal as they lie side by side in the index, where there is no retraction and everything that is
 * recorded may be seen; else undefined.
 */
export const plainRowsIn = ({ checkIns }: GoalIndex, knownAt: number): Relation | undefined =>
  knownAt === Number.POSITIVE_INFINITY && holdsFactsAlone(checkIns) ? checkIns.ofGoal : undefined;

/** Reads which facts of a goal count at the end of a day. Of plain rows only the last day has to be found. */
export const factRowsIn = (index: GoalIndex, knownAt: number): ((goal: number, day: number) => FactRows) => {
  const { day: dayOf } = index.checkIns;
  const plain = plainRowsIn(index, knownAt);
  const listed: number[] = [];
  const found: FactRows = { rows: plain?.targets ?? listed, from: 0, to: 0 };
  return (goal, day) => {
    if (plain === undefined) {
      factsOf(index, goal, day, knownAt, listed);
      found.to = listed.length;
      return found;
    }
    found.from = plain.offsets[goal]!;
    found.to = plain.offsets[goal + 1]!;
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
  // A retraction that is recorded names what is there, so that only those of the start can name what is not.
  const isPlain = knownAt === Number.POSITIVE_INFINITY && holdsFactsAlone(index.checkIns);
  return (goal, day) => {
    const { retractionsOf, day: dayOf } = index.checkIns;
    if (isPlain && retractionsOf.size === 0) {
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
