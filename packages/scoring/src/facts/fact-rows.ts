import { factsOf } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';

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
    const { offsets, targets } = ofGoal;
    const from = offsets[goal]!;
    let to = offsets[goal + 1]!;
    // Rows are in order of their day: halve until the first one after `day`. Mostly there is none.
    if (to > from && dayOf[targets[to - 1]!]! > day) {
      for (let low = from; low < to; ) {
        const middle = (low + to) >>> 1;
        if (dayOf[targets[middle]!]! > day) to = middle;
        else low = middle + 1;
      }
    }
    found.from = from;
    found.to = to;
    return found;
  };
};
