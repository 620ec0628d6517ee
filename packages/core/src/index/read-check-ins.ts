import type { CheckIn } from '../model/check-in.ts';
import type { GoalId } from '../model/ids.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { emptyCheckInRows, noDay } from './check-in-rows.ts';
import type { CheckInRows } from './check-in-rows.ts';

/**
 * Reads check-ins into columns. A row that the columns cannot give back word for word is also kept as it
 * came: one with external ids or extensions, with a goal, day or instant that cannot be read, with fields of
 * two variants, or with a number that is not finite or is -0.
 */
export const readCheckIns = (
  checkIns: readonly CheckIn[],
  numberOf: (id: GoalId) => number | undefined,
): CheckInRows => {
  const rows = emptyCheckInRows(checkIns.length);
  const positions = new Map<string, number>();
  const intern = (text: string): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, rows.texts.length);
    return rows.texts.push(text) - 1;
  };
  for (let row = 0; row < checkIns.length; row++) readRow(rows, row, checkIns[row]!, numberOf, intern);
  return rows;
};

const readRow = (
  rows: CheckInRows,
  row: number,
  checkIn: CheckIn,
  numberOf: (id: GoalId) => number | undefined,
  intern: (text: string) => number,
): void => {
  const { key, goal, on, at, by, source, confidence, note } = checkIn;
  const number = numberOf(goal);
  const day = dayNumberOf(on);
  const instant = millisecondsOf(at);
  rows.key.push(key);
  rows.goal[row] = number ?? -1;
  rows.day[row] = day ?? noDay;
  rows.at[row] = instant ?? Number.NaN;
  // `2026-05-15T21:00:00Z` has 20 characters; a point and up to three digits may follow the seconds.
  if (at.length > 20) rows.form[row] = at.length - 21;
  let fields = 4;
  if (by !== undefined) {
    rows.by[row] = intern(by);
    fields++;
  }
  if (source !== undefined) {
    rows.source[row] = intern(source);
    fields++;
  }
  if (note !== undefined) {
    rows.note[row] = rows.texts.push(note) - 1;
    fields++;
  }
  if (confidence !== undefined && !Number.isNaN(confidence)) {
    rows.confidence[row] = confidence;
    fields++;
  }
  fields += readVariant(rows, row, checkIn, intern);
  const isWhole = number !== undefined && day !== undefined && instant !== undefined;
  if (!isWhole || fields !== countFields(checkIn)) rows.kept.set(row, checkIn);
};

/** Writes what the check-in says; gives the number of fields the columns now hold. */
const readVariant = (
  rows: CheckInRows,
  row: number,
  checkIn: CheckIn,
  intern: (text: string) => number,
): number => {
  const { value, delta, done, milestone, question, numerator, denominator, level, retracts } =
    checkIn as unknown as VariantFields;
  if (value !== undefined) return write(rows, row, 0, rows.value, value);
  if (delta !== undefined) return write(rows, row, 1, rows.value, delta);
  if (done !== undefined) {
    const held = write(rows, row, 2, rows.value, done ? 1 : 0);
    const reference = milestone ?? question;
    if (reference === undefined) return held;
    rows.reference[row] = intern(reference);
    if (milestone === undefined) rows.form[row]! |= 4;
    return held + 1;
  }
  if (numerator !== undefined && denominator !== undefined) {
    return write(rows, row, 3, rows.value, numerator) + write(rows, row, 3, rows.second, denominator);
  }
  const reference = level ?? retracts;
  rows.value[row] = Number.NaN;
  rows.variant[row] = level !== undefined ? 4 : retracts !== undefined ? 5 : 255;
  if (reference === undefined) return 0;
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
const write = (rows: CheckInRows, row: number, variant: number, column: Float64Array, given: number): number => {
  rows.variant[row] = variant;
  const shown = Number.isFinite(given) ? given + 0 : Number.NaN;
  column[row] = shown;
  return Object.is(shown, given) && !Number.isNaN(given) ? 1 : 0;
};

const countFields = (checkIn: CheckIn): number => {
  let fields = 0;
  for (const _ in checkIn) fields++;
  return fields;
};
