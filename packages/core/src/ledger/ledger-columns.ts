import type { CheckInColumns } from '../index/check-in-columns.ts';
import { readRow } from '../index/read-check-ins.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { PlainFact } from './plain-fact.ts';

type Open<Whole> = { -readonly [Part in keyof Whole]: Whole[Part] };

/** Columns of check-ins that rows can be put behind. They are longer than `size`; what follows says nothing. */
export interface LedgerColumns
  extends Open<Omit<CheckInColumns, 'key' | 'texts' | 'kept' | 'retractionsOf' | 'heldUntil' | 'overruled'>> {
  readonly key: string[];
  readonly texts: string[];
  readonly kept: Map<number, CheckIn>;
  readonly retractionsOf: Map<number, number[]>;
  readonly heldUntil: Map<number, number>;
  readonly overruled: Map<number, number[]>;
}

/** Room for this many rows more at first, or for a quarter of those that are there. */
const firstRoom = 1024;

/** Columns of numbers and what they hold where nothing is known. */
const plainColumns = /* @__PURE__ */ (() =>
  ({
    goal: -1,
    day: 0,
    at: 0,
    variant: 0,
    value: 0,
    second: Number.NaN,
    reference: -1,
    confidence: Number.NaN,
    retracts: -1,
    form: 0,
  }) as const)();

/** Columns that are empty until a row needs them. */
const textColumns = ['by', 'source', 'note'] as const;

type TextColumn = (typeof textColumns)[number];

type NumberColumn = keyof typeof plainColumns | TextColumn;

// Made by a call that is marked as pure: a join by spread stays in every bundle, read or not.
const numberColumns = /* @__PURE__ */ ((): readonly NumberColumn[] => [
  ...(Object.keys(plainColumns) as (keyof typeof plainColumns)[]),
  ...textColumns,
])();

const emptyValueOf = (name: NumberColumn): number =>
  name === 'by' || name === 'source' || name === 'note' ? -1 : plainColumns[name];

/** A copy of columns with room behind them. */
export const openColumns = (before: CheckInColumns): LedgerColumns => {
  const columns: LedgerColumns = {
    ...before,
    key: [...before.key],
    texts: [...before.texts],
    kept: new Map(before.kept),
    retractionsOf: copyOfLists(before.retractionsOf),
    heldUntil: new Map(before.heldUntil),
    overruled: copyOfLists(before.overruled),
  };
  widen(columns, columns.size + Math.max(firstRoom, columns.size >> 2));
  return columns;
};

const copyOfLists = (lists: ReadonlyMap<number, readonly number[]>): Map<number, number[]> =>
  new Map(Array.from(lists, ([row, rows]) => [row, [...rows]]));

const widen = (columns: LedgerColumns, room: number): void => {
  for (const name of numberColumns) {
    const before = columns[name];
    if (
      before.length === 0 &&
      emptyValueOf(name) === -1 &&
      name !== 'goal' &&
      name !== 'reference' &&
      name !== 'retracts'
    )
      continue;
    const Column = before.constructor as new (size: number) => typeof before;
    const after = new Column(room);
    after.set(before.subarray(0, columns.size));
    if (emptyValueOf(name) !== 0) after.fill(emptyValueOf(name), columns.size);
    columns[name] = after as never;
  }
};

/** Puts a check-in behind the others, all but what its key says; gives its row. */
export const addRow = (
  columns: LedgerColumns,
  checkIn: CheckIn,
  goal: number,
  intern: (text: string) => number,
): number => {
  const row = columns.size;
  if (row === columns.goal.length) widen(columns, Math.ceil(row * 1.5));
  const { by, source, note } = checkIn;
  if (by !== undefined || source !== undefined || note !== undefined) makeRoomForTexts(columns, checkIn);
  columns.key[row] = checkIn.key;
  columns.goal[row] = goal;
  columns.size = row + 1;
  readRow(columns, row, checkIn, intern);
  return row;
};

/** The same for a plain fact: whatever it does not say stands behind the rows already. */
export const addPlainRow = (
  columns: LedgerColumns,
  fact: PlainFact,
  goal: number,
  intern: (text: string) => number,
): number => {
  const row = columns.size;
  if (row === columns.goal.length) widen(columns, Math.ceil(row * 1.5));
  const { at, by, source, confidence, note } = fact;
  columns.key[row] = fact.key;
  columns.goal[row] = goal;
  columns.day[row] = fact.day;
  columns.at[row] = fact.instant;
  columns.value[row] = fact.value;
  // `2026-05-15T21:00:00Z` has 20 characters; a point and up to three digits may follow the seconds.
  columns.form[row] = at.length > 20 ? at.length - 21 : 0;
  columns.size = row + 1;
  if (confidence !== undefined) columns.confidence[row] = confidence;
  if (by === undefined && source === undefined && note === undefined) return row;
  makeRoomForTexts(columns, fact);
  if (by !== undefined) columns.by[row] = intern(by);
  if (source !== undefined) columns.source[row] = intern(source);
  if (note !== undefined) columns.note[row] = columns.texts.push(note) - 1;
  return row;
};

const makeRoomForTexts = (columns: LedgerColumns, checkIn: Pick<CheckIn | PlainFact, TextColumn>): void => {
  for (const name of textColumns)
    if (checkIn[name] !== undefined && columns[name].length === 0)
      columns[name] = new Int32Array(columns.goal.length).fill(-1);
};

/** Takes the last row away. Texts stay: another row may come to use them. */
export const dropRow = (columns: LedgerColumns): void => {
  const row = --columns.size;
  columns.key.length = row;
  columns.kept.delete(row);
  for (const name of numberColumns) if (columns[name].length > 0) columns[name][row] = emptyValueOf(name);
};
