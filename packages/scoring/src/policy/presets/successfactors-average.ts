import type { Policy } from '../policy.ts';
import { ratingPresetOf } from '../rating-preset-of.ts';

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
export const successFactorsAveragePolicy: Policy = /* @__PURE__ */ ratingPresetOf({
  id: 'successfactors-average',
  version: 1,
  breaksLaws: [2],
  rollUp: { shares: 'whole' },
});
