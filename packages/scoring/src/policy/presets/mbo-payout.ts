import { ratingFiveGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Management by objectives with payout: curves with threshold, target and maximum; weights add up to 100.
 * Choices, source, laws it breaks: docs/policies/mbo-payout.md.
 *
 * @example
 * ```ts
 * import { mboPayoutPolicy } from '@throughline/scoring';
 *
 * mboPayoutPolicy.breaksLaws; // => [2, 28]
 * ```
 */
export const mboPayoutPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'mbo-payout',
  version: 1,
  breaksLaws: [2, 28],
  measures: {
    displayed: { overshoot: 'cap', cap: 2, belowBaseline: 'zero' },
    fed: { overshoot: 'cap', cap: 2, belowBaseline: 'zero' },
  },
  rollUp: { weights: 'strict' },
  grades: {
    committed: 'graded',
    schemes: { committed: ratingFiveGrades, aspirational: ratingFiveGrades, learning: ratingFiveGrades },
  },
});
