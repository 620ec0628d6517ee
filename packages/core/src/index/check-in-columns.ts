import type { CheckIn } from '../model/check-in.ts';
import type { Id } from '../model/ids.ts';
import type { Relation } from './relation.ts';

/**
 * Check-ins in columns, one row per check-in in document order. `ofGoal` lists the rows of each goal that
 * count, ordered by day, instant and key: repeats and losers of a conflict are left out, and so are rows
 * whose goal, `on` or `at` cannot be read; retracted rows and retractions stay, because an answer for an
 * earlier instant may still need them. Read facts through `factsOf` and `latestFactOf`, which apply
 * retractions, and whole check-ins through `readCheckIn`.
 */
export interface CheckInColumns {
  /** How many rows. */
  readonly size: number;
  /** Goal number; -1 dangling. */
  readonly goal: Int32Array;
  /** Day number of `on`; -2147483648 when it is no date. */
  readonly day: Int32Array;
  /** Milliseconds since 1970-01-01T00:00Z of `at`; NaN when it is no instant. */
  readonly at: Float64Array;
  /** 0 value, 1 delta, 2 done, 3 pooled, 4 level, 5 retraction; 255 none of them. */
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
  /** Who recorded it, as a position in `texts`; -1 absent. Empty when no row has one. */
  readonly by: Int32Array;
  /** Where the value came from, as a position in `texts`; -1 absent. Empty when no row has one. */
  readonly source: Int32Array;
  /** A few words, as a position in `texts`; -1 absent. Empty when no row has one. */
  readonly note: Int32Array;
  /** How it was written. Bits 1 and 2: number of fraction digits of `at`; bit 4: `reference` is a question. */
  readonly form: Uint8Array;
  /** Key by row. */
  readonly key: readonly string[];
  /** Texts of the rows. Notes are not shared, all others are. */
  readonly texts: readonly string[];
  /** Rows the columns cannot give back word for word (external ids, extensions, bad dates), as they came. */
  readonly kept: ReadonlyMap<number, CheckIn>;
  /** The row that counts for a key; `undefined` when no row has it. */
  readonly rowOf: (key: Id) => number | undefined;
  /** Rows by goal number, as described above. */
  readonly ofGoal: Relation;
  /** Pairs of rows with the same key and differing content: row that lost, row that won. Ordered by the latter. */
  readonly conflicts: readonly (readonly [number, number])[];
  /** Rows that repeat an earlier row word for word. */
  readonly repeats: Int32Array;
  /** Retractions of a row that counts, conflict losers included, in document order. */
  readonly retractionsOf: ReadonlyMap<number, readonly number[]>;
  /** For losers of a conflict: the instant (ms) from which another row with the same key took its place. */
  readonly heldUntil: ReadonlyMap<number, number>;
  /** Losers of a conflict by goal number, ordered like `ofGoal`. An answer as known earlier may need them. */
  readonly overruled: ReadonlyMap<number, readonly number[]>;
}
