import type { Band } from './band.ts';

/**
 * A table that puts a score into words, as plain data. Its bands run from worst to best, the first from 0, and
 * part the whole line: every score has exactly one word.
 */
export interface GradeScheme {
  /** Name, e.g. `servicenow`; small letters, digits and hyphens. */
  readonly id: string;
  /**
   * What is graded: the `score`, 0 to 1, or the `raw` attainment, which may be more than the whole; of that, too,
   * what breached guardrails leave.
   */
  readonly of: 'score' | 'raw';
  /** The number is rounded first, half away from zero. With `one-decimal`, 0.65 is graded as 0.7. */
  readonly rounding: 'none' | 'one-decimal' | 'whole-percent';
  /** At most 101. */
  readonly bands: readonly Band[];
}
