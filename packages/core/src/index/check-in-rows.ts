import type { CheckIn } from '../model/check-in.ts';
import type { CheckInColumns } from './check-in-columns.ts';

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

/** Columns for `size` rows in which nothing is known yet; one piece of memory, widest columns first. */
export const emptyCheckInRows = (size: number): CheckInRows => {
  const memory = new ArrayBuffer(size * (4 * 8 + 3 * 4 + 2));
  let used = 0;
  const numbers = (): Float64Array => new Float64Array(memory, (used += size * 8) - size * 8, size);
  const whole = (): Int32Array => new Int32Array(memory, (used += size * 4) - size * 4, size);
  const bytes = (): Uint8Array => new Uint8Array(memory, (used += size) - size, size);
  return {
    size,
    at: numbers(),
    value: numbers(),
    second: numbers().fill(Number.NaN),
    confidence: numbers().fill(Number.NaN),
    day: whole(),
    reference: whole().fill(-1),
    retracts: whole().fill(-1),
    variant: bytes(),
    form: bytes(),
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
