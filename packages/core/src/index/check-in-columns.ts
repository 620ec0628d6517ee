import type { Relation } from './relation.ts';

/**
 * Check-ins in columns, one row per check-in in document order. `ofGoal` lists the rows of each goal that
 * count, ordered by day, instant and key: repeats and losers of a conflict are left out; retracted rows and
 * retractions stay, because an answer for an earlier instant may still need them.
 */
export interface CheckInColumns {
  /** How many rows. */
  readonly size: number;
  /** Goal number; -1 dangling. */
  readonly goal: Int32Array;
  /** Day number of `on`. */
  readonly day: Int32Array;
  /** Milliseconds since 1970-01-01T00:00Z of `at`. */
  readonly at: Float64Array;
  /** 0 value, 1 delta, 2 done, 3 pooled, 4 level, 5 retraction. */
  readonly variant: Uint8Array;
  /** Value, delta, 1 or 0 for done, numerator; NaN otherwise. */
  readonly value: Float64Array;
  /** Denominator; NaN otherwise. */
  readonly second: Float64Array;
  /** Milestone, question, level or retracted key, as a position in `texts`; -1 none. */
  readonly reference: Int32Array;
  /** Confidence 0 to 1; NaN absent. */
  readonly confidence: Float64Array;
  /** Row whose key this retraction names; -1 none. */
  readonly retracts: Int32Array;
  /** Key by row. */
  readonly key: readonly string[];
  /** Interned texts. */
  readonly texts: readonly string[];
  /** Rows by goal number, as described above. */
  readonly ofGoal: Relation;
  /** Pairs of rows with the same key and differing content: row that lost, row that won. */
  readonly conflicts: readonly (readonly [number, number])[];
  /** Rows that repeat an earlier row word for word. */
  readonly repeats: Int32Array;
}
