import { ratingFiveGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * KRAs over a year: actual over target, weights that add up to 100, ratings 1 to 5.
 * Choices, source, laws it breaks: docs/policies/kra-annual.md.
 *
 * @example
 * ```ts
 * import { kraAnnualPolicy } from '@throughline/scoring';
 *
 * kraAnnualPolicy.breaksLaws; // => [2, 3, 4, 5, 6, 28]
 * ```
 */
export const kraAnnualPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'kra-annual',
  version: 1,
  breaksLaws: [2, 3, 4, 5, 6, 28],
  measures: {
    basis: 'ratio-to-target',
    thresholds: { read: 'mean-to-limit' },
    displayed: { overshoot: 'cap', cap: 1.5, belowBaseline: 'zero' },
    fed: { overshoot: 'cap', cap: 1.5, belowBaseline: 'zero' },
  },
  rollUp: { weights: 'strict' },
  grades: {
    committed: 'graded',
    schemes: { committed: ratingFiveGrades, aspirational: ratingFiveGrades, learning: ratingFiveGrades },
  },
  pace: { staleAfterDays: 100 },
});
