import { ratingScaleGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * SuccessFactors with the method Average: ratings by weight, divided by the sum of weights.
 * Choices, source, laws it breaks: docs/policies/successfactors-average.md.
 *
 * @example
 * ```ts
 * import { successFactorsAveragePolicy } from '@throughline/scoring';
 *
 * successFactorsAveragePolicy.breaksLaws; // => [2]
 * ```
 */
export const successFactorsAveragePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'successfactors-average',
  version: 1,
  breaksLaws: [2],
  measures: {
    // Ratings are given as changes from 0 to 1, so that a rating of 4 is a raw attainment of 4.
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
    clampLimit: 1000,
  },
  rollUp: { shares: 'whole' },
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
