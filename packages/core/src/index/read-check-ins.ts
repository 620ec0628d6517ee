import type { CheckIn } from '../model/check-in.ts';
import type { GoalId } from '../model/ids.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { emptyCheckInRows, noDay, textColumn } from './check-in-rows.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import type { CheckInRows } from './check-in-rows.ts';
import { findIds } from './id-table.ts';
import type { IdTable } from './id-table.ts';

/**
 * Reads check-ins into columns. A row that the columns cannot give back word for word is also kept as it
 * came: one with external ids or extensions, with a goal, day or instant that cannot be read, with fields of
 * two variants, or with a number that is not finite or is -0.
 */
export const readCheckIns = (checkIns: readonly CheckIn[], goals: IdTable): CheckInRows => {
  const rows = emptyCheckInRows(checkIns.length);
  const positions = new Map<string, number>();
  const intern = (text: string): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, rows.texts.length);
    return rows.texts.push(text) - 1;
  };
  const goalIds = new Array<GoalId>(checkIns.length);
  for (let row = 0; row < checkIns.length; row++) {
    const checkIn = checkIns[row]!;
    rows.key[row] = checkIn.key;
    goalIds[row] = checkIn.goal;
    readRow(rows, row, checkIn, intern);
  }
  rows.goal = findIds(goals, goalIds);
  for (let row = 0; row < checkIns.length; row++) if (rows.goal[row]! < 0) rows.kept.set(row, checkIns[row]!);
  return rows;
};

/** Reads one check-in into its row, all but its key and goal. */
export const readRow = (
  rows: CheckInRows,
  row: number,
  checkIn: CheckIn,
  intern: (text: string) => number,
): void => {
  const { on, at, by, source, confidence, note } = checkIn;
  const day = dayNumberOf(on);
  const instant = millisecondsOf(at);
  rows.day[row] = day ?? noDay;
  rows.at[row] = instant ?? Number.NaN;
  // `2026-05-15T21:00:00Z` has 20 characters; a point and up to three digits may follow the seconds.
  if (at.length > 20) rows.form[row] = at.length - 21;
  let fields = 4;
  if (by !== undefined) {
    textColumn(rows, 'by')[row] = intern(by);
    fields++;
  }
  if (source !== undefined) {
    textColumn(rows, 'source')[row] = intern(source);
    fields++;
  }
  if (note !== undefined) {
    textColumn(rows, 'note')[row] = rows.texts.push(note) - 1;
    fields++;
  }
  if (confidence !== undefined) fields += write(rows.confidence, row, confidence);
  fields += readVariant(rows, row, checkIn, intern);
  if (day === undefined || instant === undefined || fields !== countFields(checkIn))
    rows.kept.set(row, checkIn);
};

/**
 * Writes what the check-in says; gives the number of fields the columns now hold. What is of another type, which only a
 * document that nobody parsed can hold, says nothing.
 */
const readVariant = (
  rows: CheckInRows,
  row: number,
  checkIn: CheckIn,
  intern: (text: string) => number,
): number => {
  const { value, delta, done, milestone, question, numerator, denominator, level, retracts } =
    checkIn as unknown as VariantFields;
  if (typeof value === 'number') return write(rows.value, row, value);
  if (typeof delta === 'number') {
    rows.variant[row] = 1;
    return write(rows.value, row, delta);
  }
  if (typeof done === 'boolean') {
    rows.variant[row] = 2;
    rows.value[row] = done ? 1 : 0;
    const reference = typeof milestone === 'string' ? milestone : question;
    if (typeof reference !== 'string') return 1;
    rows.reference[row] = intern(reference);
    if (typeof milestone !== 'string') rows.form[row]! |= 4;
    return 2;
  }
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    rows.variant[row] = 3;
    return write(rows.value, row, numerator) + write(rows.second, row, denominator);
  }
  const reference = typeof level === 'string' ? level : retracts;
  rows.value[row] = Number.NaN;
  rows.variant[row] = 255;
  if (typeof reference !== 'string') return 0;
  rows.variant[row] = typeof level === 'string' ? 4 : 5;
  rows.reference[row] = intern(reference);
  return 1;
};

interface VariantFields {
  readonly value?: number;
  readonly delta?: number;
  readonly done?: boolean;
  readonly milestone?: string;
  readonly question?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly level?: string;
  readonly retracts?: string;
}

/** Writes a number as the engine may show it; 0 when that differs from what was given. */
const write = (column: Float64Array, row: number, given: number): number => {
  const shown = Number.isFinite(given) ? given + 0 : Number.NaN;
  column[row] = shown;
  return Object.is(shown, given) && !Number.isNaN(given) ? 1 : 0;
};

/** Positions of texts for rows that come behind others: texts that are there are shared, but for notes. */
export const textsOf = (rows: CheckInRows, before: CheckInColumns): ((text: string) => number) => {
  const isShared = new Uint8Array(before.texts.length);
  for (const column of [before.by, before.source, before.reference])
    for (let row = 0; row < column.length; row++) if (column[row]! >= 0) isShared[column[row]!] = 1;
  const positions = new Map<string, number>();
  for (let at = 0; at < isShared.length; at++) if (isShared[at] === 1) positions.set(before.texts[at]!, at);
  return (text) => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, rows.texts.length);
    return rows.texts.push(text) - 1;
  };
};

const countFields = (checkIn: CheckIn): number => {
  let fields = 0;
  for (const _ in checkIn) fields++;
  return fields;
};
