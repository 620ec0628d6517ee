import type { Relation, SenseUnit } from '../language/sense.ts';

/** A number of a sentence with everything that belongs to it. */
export interface Quantity {
  /** First and last token, with comparison, sign of the currency and unit. */
  first: number;
  last: number;
  /** Token of the number itself. */
  readonly at: number;
  value: number;
  /** Upper end of a range. */
  high: number | null;
  /** Null: a bare number. */
  unit: SenseUnit | null;
  /** Multiplier that was written out: 1000 for `k`. */
  scale: number;
  relation: Relation | null;
  /** `or better` stands behind it. */
  better: boolean;
  /** A difference in percentage points. */
  points: boolean;
  /** `+5`, `-20 %`: a change of that size. */
  signed: 'plus' | 'minus' | null;
  /** Value of a multiplication word: `double`, `twice`. */
  multiplies: boolean;
  /** A part written as a word, `half of`. */
  fraction: boolean;
  /** A length of time that may be a deadline or a service level: `within 30 days`. */
  soft: boolean;
  /** Joined to its unit by a hyphen: `30-day`. */
  hyphen: boolean;
  /** Its scale stands apart, and scales the number before it too: `from 5 to 10 m users`. */
  apart: boolean;
  /** An `m` that is million or minutes. */
  ambiguous: boolean;
}
