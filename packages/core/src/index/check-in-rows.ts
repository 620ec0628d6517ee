import type { CheckIn } from '../model/check-in.ts';
import type { CheckInColumns } from './check-in-columns.ts';

/** Day of a check-in whose `on` is no date. No civil date has this number. */
export const noDay = -2147483648;

/** The columns that are read row by row; the others are found by looking at all rows together. */
export type CheckInRows = Omit<
  CheckInColumns,
  'rowOf' | 'ofGoal' | 'conflicts' | 'repeats' | 'retractionsOf' | 'heldUntil' | 'overruled' | 'key' | 'texts' | 'kept'
> & { readonly key: string[]; readonly texts: string[]; readonly kept: Map<number, CheckIn> };

/** Columns for `size` rows in which nothing is known yet. */
export const emptyCheckInRows = (size: number): CheckInRows => ({
  size,
  goal: new Int32Array(size),
  day: new Int32Array(size),
  at: new Float64Array(size),
  variant: new Uint8Array(size),
  value: new Float64Array(size),
  second: new Float64Array(size).fill(Number.NaN),
  reference: new Int32Array(size).fill(-1),
  confidence: new Float64Array(size).fill(Number.NaN),
  retracts: new Int32Array(size).fill(-1),
  by: new Int32Array(size).fill(-1),
  source: new Int32Array(size).fill(-1),
  note: new Int32Array(size).fill(-1),
  form: new Uint8Array(size),
  key: [],
  texts: [],
  kept: new Map(),
});
