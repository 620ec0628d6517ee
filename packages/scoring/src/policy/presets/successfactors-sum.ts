import { ratingScaleGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * SuccessFactors with the method Sum: ratings by weight, divided by 100 whatever the weights add up to.
 * Choices, source, laws it breaks: docs/policies/successfactors-sum.md.
 *
 * @example
 * ```ts
 * import { successFactorsSumPolicy } from '@throughline/scoring';
 *
 * successFactorsSumPolicy.breaksLaws; // => [2, 25, 28, 30]
 * ```
 */
export const successFactorsSumPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'successfactors-sum',
  version: 1,
  breaksLaws: [2, 25, 28, 30],
  measures: {
    // Ratings are given as changes from 0 to 1, so that a rating of 4 is a raw attainment of 4.
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
    clampLimit: 1000,
  },
  rollUp: { weights: 'as-is', shares: 'whole' },
  grades: {
    committed: 'graded',
    schemes: {
      committed: ratingScaleGrades,
      aspirational: ratingScaleGrades,
      learning: ratingScaleGrades,
    },
  },
  pace: { statusFrom: 'people' },
});
