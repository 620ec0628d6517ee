import type { CheckIn } from '../model/check-in.ts';
import type { Id } from '../model/ids.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import { emptyCheckInRows, type CheckInRows, noDay, textColumn } from './check-in-rows.ts';
import { factOrder } from './fact-order.ts';
import type { GoalIndex } from './goal-index.ts';
import { keysBehind } from './keys-behind.ts';
import { readRow, textsOf } from './read-check-ins.ts';
import type { Relation } from './relation.ts';

/**
 * The columns of an index with check-ins behind those it has, as if all had been compiled together. Their keys
 * must be new. Columns are copied as memory; only what is new is read.
 */
export const appendCheckIns = (
  { checkIns: before, numberOf, size }: GoalIndex,
  added: readonly CheckIn[],
): CheckInColumns => {
  const rows = longerRows(before, added.length);
  const intern = textsOf(rows, before);
  const first = before.size;
  for (let at = 0; at < added.length; at++) {
    const checkIn = added[at]!;
    rows.key[first + at] = checkIn.key;
    rows.goal[first + at] = numberOf(checkIn.goal) ?? -1;
    readRow(rows, first + at, checkIn, intern);
    if (rows.goal[first + at]! < 0) rows.kept.set(first + at, checkIn);
  }
  const rowOf = keysBehind(before.rowOf, rows.key, first);
  return {
    ...rows,
    rowOf,
    conflicts: before.conflicts,
    heldUntil: before.heldUntil,
    retractionsOf: linkNewRetractions(rows, before, rowOf),
    ofGoal: withRows(before.ofGoal, rows, first, size),
    repeats: before.repeats,
    overruled: before.overruled,
  };
};

const longerRows = (before: CheckInColumns, more: number): CheckInRows => {
  const rows = emptyCheckInRows(before.size + more);
  const columns = [
    'at',
    'value',
    'second',
    'confidence',
    'day',
    'reference',
    'retracts',
    'variant',
    'form',
  ] as const;
  for (const name of columns) rows[name].set(before[name]);
  for (const name of ['by', 'source', 'note'] as const)
    if (before[name].length > 0) textColumn(rows, name).set(before[name]);
  rows.goal = new Int32Array(rows.size);
  rows.goal.set(before.goal);
  for (let row = 0; row < before.size; row++) rows.key[row] = before.key[row]!;
  for (const text of before.texts) rows.texts.push(text);
  for (const [row, checkIn] of before.kept) rows.kept.set(row, checkIn);
  return rows;
};

/** Old retractions may name a new key, and new ones an old key. */
const linkNewRetractions = (
  rows: CheckInRows,
  before: CheckInColumns,
  rowOf: (key: Id) => number | undefined,
): ReadonlyMap<number, readonly number[]> => {
  const linked = new Map(before.retractionsOf);
  const isRepeat = new Set(before.repeats);
  for (let row = 0; row < rows.size; row++) {
    if (rows.variant[row] !== 5 || rows.retracts[row]! >= 0) continue;
    const target = rowOf(rows.texts[rows.reference[row]!]!);
    if (target === undefined) continue;
    rows.retracts[row] = target;
    if (!isRepeat.has(row)) linked.set(target, [...(linked.get(target) ?? []), row]);
  }
  return linked;
};

/** Rows by goal with the new ones among them. */
const withRows = (before: Relation, rows: CheckInRows, first: number, size: number): Relation => {
  const more = new Int32Array(size + 1);
  let count = 0;
  for (let row = first; row < rows.size; row++) {
    if (!hasPlace(rows, row)) continue;
    more[rows.goal[row]!]!++;
    count++;
  }
  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(before.targets.length + count);
  const next = new Int32Array(size);
  let end = 0;
  for (let goal = 0; goal < size; goal++) {
    offsets[goal] = end;
    for (let at = before.offsets[goal]!; at < before.offsets[goal + 1]!; at++)
      targets[end++] = before.targets[at]!;
    next[goal] = end;
    end += more[goal]!;
  }
  offsets[size] = end;
  for (let row = first; row < rows.size; row++)
    if (hasPlace(rows, row)) targets[next[rows.goal[row]!]!++] = row;
  const order = factOrder(rows);
  for (let goal = 0; goal < size; goal++)
    if (more[goal]! > 0) targets.subarray(offsets[goal], offsets[goal + 1]).sort(order);
  return { offsets, targets };
};

/** Can a row be put among the facts of a goal? */
export const hasPlace = (rows: Pick<CheckInRows, 'goal' | 'day' | 'at'>, row: number): boolean =>
  rows.goal[row]! >= 0 && rows.day[row] !== noDay && !Number.isNaN(rows.at[row]!);
