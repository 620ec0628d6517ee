/**
 * A score in words. Committed goals: `pending` before the deadline, then `met`, `met-late` or `missed`.
 * Aspirational and learning goals: `red`, `yellow`, `green` by the Google bands after rounding to one decimal.
 * Source: docs/sources.md#grades.
 */
export interface Grade {
  /** Which scheme the word belongs to. */
  readonly scheme: 'committed' | 'bands';
  /** The word. */
  readonly word: 'pending' | 'met' | 'met-late' | 'missed' | 'red' | 'yellow' | 'green';
}
