/** What a reader should know about a score. Closed list. */
export type Flag = (typeof flags)[number];

/**
 * Every flag a score can carry, in the order in which they are listed.
 *
 * - `clamped`: the raw attainment is beyond the clamp limit, so it was cut where it is fed.
 * - `conflicting-facts`: two check-ins have the same key and differ.
 * - `guardrail-breached`: a guardrail of the goal does not hold.
 * - `guardrail-unknown`: nobody knows whether a guardrail of the goal holds.
 * - `in-loop`: the goal supports itself in a circle; links of the circle are left out.
 * - `missing-children`: something that feeds the goal has no score.
 * - `missing-weight`: something that feeds the goal has no weight while its siblings have.
 * - `missed-commitment`: a committed key result of the objective was missed.
 * - `overridden`: a human's score or status stands in place of the computed one.
 * - `weight-out-of-range`: the weight or share of something that feeds the goal was read as absent.
 * - `stale`: the newest fact is older than the policy allows.
 *
 * @example
 * ```ts
 * import { flags } from '@throughline/scoring';
 *
 * flags.includes('missing-weight'); // => true
 * ```
 */
export const flags = [
  'clamped',
  'conflicting-facts',
  'guardrail-breached',
  'guardrail-unknown',
  'in-loop',
  'missing-children',
  'missing-weight',
  'missed-commitment',
  'overridden',
  'stale',
  'weight-out-of-range',
] as const;
