import { mostFindings } from '../calendar/most-findings.ts';

/**
 * Bounds on the work of planning, so that hostile rhythms cost little. A document that was parsed has at most
 * 1,000 recurrences in a rhythm; a daily review over 27 years has 10,000 dates.
 */
export const rhythmLimits = {
  /** Most recurrences of a rhythm that are looked at. */
  recurrences: 1_000,
  /** Most dates of a rhythm in a cycle. */
  reviews: 10_000,
  /** Most findings that are listed. */
  findings: mostFindings,
} as const;
