import type { AppraisalPolicy } from './appraisal-policy.ts';
import type { TakeNote } from './human-ratings.ts';
import { givenText, isRating } from './is-rating.ts';
import { ratedMean } from './rated-mean.ts';
import type { RatedPart } from './rated-mean.ts';
import type { UnratedReason } from './unrated-reason.ts';

/** A rating of one criterion, by oneself or by others. The review book holds words; hosts that ask for numbers hand them in. */
export interface CriterionRating {
  /** What is rated, e.g. a competency. */
  readonly criterion: string;
  /** The rating, on the scale of the policy. */
  readonly rating: number;
  /** How much it counts, 0 to 10,000. Absent: as much as the others on average. */
  readonly weight?: number;
}

/** Ratings of criteria as parts of a mean; those outside the scale have none and are said. */
export const criterionParts = (
  part: 'self' | 'feedback',
  ratings: readonly CriterionRating[],
  { scale }: AppraisalPolicy,
  take: TakeNote,
): readonly RatedPart[] =>
  ratings.map(({ criterion, rating, weight }) => {
    const what = givenText(criterion);
    const path = ['ratings', part, what];
    if (!isRating(rating, scale))
      take({
        ruleId: 'appraisal/outside-scale',
        severity: 'error',
        path,
        data: { what, given: givenText(rating), least: scale.least, most: scale.most },
      });
    const fits = typeof weight === 'number' && weight >= 0 && weight <= 10_000;
    if (weight !== undefined && !fits)
      take({
        ruleId: 'appraisal/bad-weight',
        severity: 'warning',
        path,
        data: { what, given: givenText(weight) },
      });
    return {
      rating: isRating(rating, scale) ? rating : undefined,
      weight: fits ? Math.round(weight * 100) : -1,
    };
  });

/** The mean of such parts. */
export const criterionMean = (
  parts: readonly RatedPart[],
  { weights, decimals }: AppraisalPolicy,
): number | UnratedReason => {
  const mean = ratedMean(parts, { weights, missing: 'renormalise', decimals });
  return typeof mean === 'string' ? mean : mean.rating;
};
