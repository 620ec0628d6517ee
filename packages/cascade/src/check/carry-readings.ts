import type { GoalIndex } from '@throughline/core';
import { goalArrays } from '../goal/path-of.ts';
import { unreadTitle } from '../wording/title-readings.ts';
import type { TitleReader } from '../wording/title-readings.ts';

/**
 * Readings of titles for an index in which goals may have other numbers than in the one before: kept for every goal that
 * is the same object in both, which is every goal that a change did not write to.
 */
export const carryReadings = (
  columns: ReadonlyMap<TitleReader, Int32Array>,
  before: GoalIndex,
  after: GoalIndex,
): Map<TitleReader, Int32Array> => {
  const from = new Int32Array(after.size).fill(-1);
  let oldFirst = 0;
  let first = 0;
  for (const name of goalArrays) {
    const olds: readonly object[] = before.document[name] ?? [];
    const nows: readonly object[] = after.document[name] ?? [];
    // Changes keep the order: one added comes last, one removed leaves the others as they lie.
    let old = 0;
    for (let at = 0; at < nows.length && old < olds.length; at++) {
      if (nows[at] !== olds[old] && nows[at] === olds[old + 1]) old++;
      if (nows[at] === olds[old])
        from[after.documentOrder[first + at]!] = before.documentOrder[oldFirst + old]!;
      old++;
    }
    oldFirst += olds.length;
    first += nows.length;
  }
  const carried = new Map<TitleReader, Int32Array>();
  for (const [read, column] of columns)
    carried.set(
      read,
      from.map((goal) => (goal < 0 ? unreadTitle : column[goal]!)),
    );
  return carried;
};
