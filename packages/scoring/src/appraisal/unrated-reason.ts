/** Why there is no rating. Closed list. */
export type UnratedReason = (typeof unratedReasons)[number];

/**
 * Every reason for which somebody or something has no rating; none of them is a rating of 0.
 *
 * - `no-rating`: nobody gave one.
 * - `no-attainment`: it comes from the attainment of a KRA that has no score.
 * - `outside-scale`: what was given is no number of the scale.
 * - `contradictory`: two different ratings were given for the same thing.
 * - `refused`: it was given where none may be given, e.g. in an appraisal still open after its cycle was closed.
 * - `no-kras`: the person has no KRA in the cycle.
 * - `no-weight`: everything that is rated weighs 0.
 * - `incomplete`: a part is missing, and the policy wants all of them.
 *
 * @example
 * ```ts
 * import { unratedReasons } from '@throughline/scoring';
 *
 * unratedReasons.includes('no-rating'); // => true
 * ```
 */
export const unratedReasons = [
  'no-rating',
  'no-attainment',
  'outside-scale',
  'contradictory',
  'refused',
  'no-kras',
  'no-weight',
  'incomplete',
] as const;
