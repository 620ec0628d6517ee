import type { CheckIn } from '../model/check-in.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import { noDay } from './check-in-rows.ts';
import type { CheckInRows } from './check-in-rows.ts';
import { factOrder } from './fact-order.ts';
import { groupBy } from './group-by.ts';
import type { IdTable } from './id-table.ts';
import { readCheckIns } from './read-check-ins.ts';
import { settleKeys } from './settle-keys.ts';
import { sortFacts } from './sort-facts.ts';

/** Puts check-ins into columns and finds those that count for each goal. */
export const compileCheckIns = (checkIns: readonly CheckIn[], goals: IdTable): CheckInColumns => {
  const rows = readCheckIns(checkIns, goals);
  const { repeats, ...settled } = settleKeys(rows, checkIns);
  const isLeftOut = new Uint8Array(rows.size);
  for (const row of repeats) isLeftOut[row] = 1;
  for (const row of settled.heldUntil.keys()) isLeftOut[row] = 1;
  const counting = new Int32Array(rows.size);
  let count = 0;
  for (let row = 0; row < rows.size; row++) {
    if (isLeftOut[row] === 0 && hasTime(rows, row)) counting[count++] = row;
  }
  const order = factOrder(rows);
  const ofGoal = groupBy(goals.ids.length, rows.goal, counting.subarray(0, count));
  if (count > 1) for (let goal = 0; goal < goals.ids.length; goal++) sortFacts(ofGoal, goal, order);
  return {
    ...rows,
    ...settled,
    ofGoal,
    repeats: Int32Array.from(repeats),
    overruled: overruledByGoal(rows, settled.heldUntil.keys(), order),
  };
};

const hasTime = (rows: CheckInRows, row: number): boolean =>
  rows.day[row] !== noDay && !Number.isNaN(rows.at[row]!);

const overruledByGoal = (
  rows: CheckInRows,
  losers: Iterable<number>,
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
