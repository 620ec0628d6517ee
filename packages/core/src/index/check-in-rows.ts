import type { CheckIn } from '../model/check-in.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import { columnMemory } from './column-memory.ts';

/** Day of a check-in whose `on` is no date. No civil date has this number. */
export const noDay = -2147483648;

/** Columns that are found by looking at all rows together. */
type SettledColumns =
  | 'rowOf'
  | 'ofGoal'
  | 'conflicts'
  | 'repeats'
  | 'retractionsOf'
  | 'heldUntil'
  | 'overruled';

/** Columns that are read row by row, while they are being filled. */
export type CheckInRows = Omit<
  CheckInColumns,
  SettledColumns | 'goal' | 'key' | 'texts' | 'kept' | 'by' | 'source' | 'note'
> & {
  goal: Int32Array;
  readonly key: string[];
  readonly texts: string[];
  readonly kept: Map<number, CheckIn>;
  by: Int32Array;
  source: Int32Array;
  note: Int32Array;
};

const none = /* @__PURE__ */ new Int32Array(0);

/** Columns for `size` rows in which nothing is known yet. */
export const emptyCheckInRows = (size: number): CheckInRows => {
  const { numbers, whole, bytes } = columnMemory(size * (4 * 8 + 3 * 4 + 2));
  return {
    size,
    at: numbers(size),
    value: numbers(size),
    second: numbers(size).fill(Number.NaN),
    confidence: numbers(size).fill(Number.NaN),
    day: whole(size),
    reference: whole(size).fill(-1),
    retracts: whole(size).fill(-1),
    variant: bytes(size),
    form: bytes(size),
    goal: none,
    key: new Array<string>(size),
    texts: [],
    kept: new Map(),
    by: none,
    source: none,
    note: none,
  };
};

/** The column `by`, `source` or `note` for writing; it is made when the first row has one. */
export const textColumn = (rows: CheckInRows, name: 'by' | 'source' | 'note'): Int32Array => {
  if (rows[name].length === 0) rows[name] = new Int32Array(rows.size).fill(-1);
  return rows[name];
};
