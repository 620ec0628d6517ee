/** Why something has no score. Closed list: hosts may switch over it. */
export type UnscoredReason = (typeof unscoredReasons)[number];

/**
 * Every reason why something has no score.
 *
 * @example
 * ```ts
 * import { unscoredReasons } from '@throughline/scoring';
 *
 * unscoredReasons.includes('no-data'); // => true
 * ```
 */
export const unscoredReasons = [
  'no-data',
  'stale',
  'degenerate-target',
  'zero-denominator',
  'insufficient-sample',
  'unit-mismatch',
  'non-finite',
  'excluded',
  'no-weight',
  'expression-error',
  'not-started',
] as const;
