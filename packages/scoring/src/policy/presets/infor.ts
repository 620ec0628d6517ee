import { ratingScaleGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Infor: rating times weight; a blank month that is included counts as 0.
 * Choices, source, laws it breaks: docs/policies/infor.md.
 *
 * @example
 * ```ts
 * import { inforPolicy } from '@throughline/scoring';
 *
 * inforPolicy.breaksLaws; // => [2, 25, 28, 30]
 * ```
 */
export const inforPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'infor',
  version: 1,
  breaksLaws: [2, 25, 28, 30],
  measures: {
    // Ratings are given as changes from 0 to 1, so that a rating of 4 is a raw attainment of 4.
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
    clampLimit: 1000,
    noData: 'zero',
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
