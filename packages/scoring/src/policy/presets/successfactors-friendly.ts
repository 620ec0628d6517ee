import { ratingScaleGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * SuccessFactors with the method Friendly: ratings added up, weights ignored.
 * Choices, source, laws it breaks: docs/policies/successfactors-friendly.md.
 *
 * @example
 * ```ts
 * import { successFactorsFriendlyPolicy } from '@throughline/scoring';
 *
 * successFactorsFriendlyPolicy.breaksLaws; // => [2, 25, 29, 30]
 * ```
 */
export const successFactorsFriendlyPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'successfactors-friendly',
  version: 1,
  breaksLaws: [2, 25, 29, 30],
  measures: {
    // Ratings are given as changes from 0 to 1, so that a rating of 4 is a raw attainment of 4.
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
    clampLimit: 1000,
  },
  rollUp: { methods: { keyResults: 'sum', children: 'sum', kpis: 'sum', total: 'sum' }, shares: 'whole' },
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
