/**
 * A score in words. Committed goals: `pending` before the deadline, then `met`, `met-late` or `missed`. Other
 * goals: a word of the table their policy names; `red`, `yellow`, `green` by the Google bands in policy
 * `standard`. Source: docs/sources.md#grades.
 */
export interface Grade {
  /** Which scheme the word belongs to: `committed`, or the id of a table. */
  readonly scheme: string;
  /** The word. */
  readonly word: string;
}
