import type { CheckIn } from '../model/check-in.ts';
import type { Id } from '../model/ids.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import { emptyCheckInRows, type CheckInRows, noDay, textColumn } from './check-in-rows.ts';
import { factOrder } from './fact-order.ts';
import type { GoalIndex } from './goal-index.ts';
import { keysBehind } from './keys-behind.ts';
import { readRow, textsOf } from './read-check-ins.ts';
import type { Relation } from './relation.ts';
import { sortFacts } from './sort-facts.ts';

/** Check-ins to be put behind others: as they came, or in columns, goals by the numbers of the same index. */
export type AddedCheckIns = readonly CheckIn[] | CheckInColumns;

/**
 * The columns of an index with check-ins behind those it has, as if all had been compiled together. Their keys
 * must be new. Columns are copied as memory; only what is new is read.
 */
export const appendCheckIns = (
  { checkIns: before, numberOf, size }: GoalIndex,
  added: readonly AddedCheckIns[],
): CheckInColumns => {
  const count = added.reduce((sum, part) => sum + (isList(part) ? part.length : part.size), 0);
  const rows = longerRows(before, count);
  let interning: ((text: string) => number) | undefined;
  const intern = (text: string): number => (interning ??= textsOf(rows, before))(text);
  const first = before.size;
  let row = first;
  for (const part of added) {
    if (!isList(part)) {
      copyRows(rows, row, part, intern);
      row += part.size;
      continue;
    }
    for (const checkIn of part) {
      rows.key[row] = checkIn.key;
      rows.goal[row] = numberOf(checkIn.goal) ?? -1;
      readRow(rows, row, checkIn, intern);
      if (rows.goal[row]! < 0) rows.kept.set(row, checkIn);
      row++;
    }
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

const isList = (part: AddedCheckIns): part is readonly CheckIn[] => Array.isArray(part);

/** Columns that are the same wherever a row stands. */
const plainColumns = [
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

/** Columns of positions of texts that are empty until a row has one. */
const textColumns = ['by', 'source', 'note'] as const;

const longerRows = (before: CheckInColumns, more: number): CheckInRows => {
  const rows = emptyCheckInRows(before.size + more);
  rows.goal = new Int32Array(rows.size);
  copyNumbers(rows, 0, before);
  for (const name of textColumns) if (before[name].length > 0) textColumn(rows, name).set(before[name]);
  for (const text of before.texts) rows.texts.push(text);
  return rows;
};

/** Copies rows, all but the positions of their texts. */
const copyNumbers = (rows: CheckInRows, first: number, from: CheckInColumns): void => {
  // Columns may have room behind their rows.
  const { size } = from;
  for (const name of plainColumns)
    rows[name].set(from[name].length === size ? from[name] : from[name].subarray(0, size), first);
  rows.goal.set(from.goal.length === size ? from.goal : from.goal.subarray(0, size), first);
  for (let row = 0; row < size; row++) rows.key[first + row] = from.key[row]!;
  for (const [row, checkIn] of from.kept) rows.kept.set(first + row, checkIn);
};

/** Copies rows with texts of their own, which are put behind the others in the order in which reading finds them. */
const copyRows = (
  rows: CheckInRows,
  first: number,
  from: CheckInColumns,
  intern: (text: string) => number,
): void => {
  copyNumbers(rows, first, from);
  if (from.texts.length === 0) return;
  const { by, source, note, reference, texts } = from;
  for (let row = 0; row < from.size; row++) {
    if ((by[row] ?? -1) >= 0) textColumn(rows, 'by')[first + row] = intern(texts[by[row]!]!);
    if ((source[row] ?? -1) >= 0) textColumn(rows, 'source')[first + row] = intern(texts[source[row]!]!);
    if ((note[row] ?? -1) >= 0)
      textColumn(rows, 'note')[first + row] = rows.texts.push(texts[note[row]!]!) - 1;
    if (reference[row]! >= 0) rows.reference[first + row] = intern(texts[reference[row]!]!);
  }
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
  const ofGoal = { offsets, targets };
  for (let goal = 0; goal < size; goal++) if (more[goal]! > 0) sortFacts(ofGoal, goal, order);
  return ofGoal;
};

/** Can a row be put among the facts of a goal? */
export const hasPlace = (rows: Pick<CheckInRows, 'goal' | 'day' | 'at'>, row: number): boolean =>
  rows.goal[row]! >= 0 && rows.day[row] !== noDay && !Number.isNaN(rows.at[row]!);
