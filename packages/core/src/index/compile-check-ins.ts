import type { CheckIn } from '../model/check-in.ts';
import type { GoalId } from '../model/ids.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import { noDay } from './check-in-rows.ts';
import type { CheckInRows } from './check-in-rows.ts';
import { factOrder } from './fact-order.ts';
import { groupBy } from './group-by.ts';
import { readCheckIns } from './read-check-ins.ts';
import { settleKeys } from './settle-keys.ts';

/** Puts check-ins into columns and finds those that count for each of `goals` goals. */
export const compileCheckIns = (
  checkIns: readonly CheckIn[],
  goals: number,
  numberOf: (id: GoalId) => number | undefined,
): CheckInColumns => {
  const rows = readCheckIns(checkIns, numberOf);
  const { winners, isRepeat, conflicts, heldUntil, losers, retractionsOf } = settleKeys(rows, checkIns);
  const counting = new Int32Array(rows.size);
  const repeats: number[] = [];
  let count = 0;
  for (let row = 0; row < rows.size; row++) {
    if (isRepeat[row] === 1) repeats.push(row);
    else if (!heldUntil.has(row) && hasTime(rows, row)) counting[count++] = row;
  }
  const order = factOrder(rows);
  const ofGoal = groupBy(goals, rows.goal, counting.subarray(0, count));
  for (let goal = 0; goal < goals; goal++) {
    sortFacts(ofGoal.targets.subarray(ofGoal.offsets[goal], ofGoal.offsets[goal + 1]), order);
  }
  return {
    ...rows,
    rowOf: (key) => winners.get(key),
    ofGoal,
    conflicts,
    repeats: Int32Array.from(repeats),
    retractionsOf,
    heldUntil,
    overruled: overruledByGoal(rows, losers, order),
  };
};

const hasTime = (rows: CheckInRows, row: number): boolean => rows.day[row] !== noDay && !Number.isNaN(rows.at[row]!);

/** Facts mostly come in order, and then need no sorting. */
const sortFacts = (facts: Int32Array, order: (a: number, b: number) => number): void => {
  for (let at = 1; at < facts.length; at++) {
    if (order(facts[at - 1]!, facts[at]!) > 0) {
      facts.sort(order);
      return;
    }
  }
};

const overruledByGoal = (
  rows: CheckInRows,
  losers: readonly number[],
  order: (a: number, b: number) => number,
): ReadonlyMap<number, readonly number[]> => {
  const overruled = new Map<number, number[]>();
  for (const row of losers) {
    if (rows.goal[row]! < 0 || !hasTime(rows, row)) continue;
    const others = overruled.get(rows.goal[row]!);
    if (others === undefined) overruled.set(rows.goal[row]!, [row]);
    else others.push(row);
  }
  for (const facts of overruled.values()) facts.sort(order);
  return overruled;
};
