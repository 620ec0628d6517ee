import type { Policy } from '../policy.ts';
import { ratingPresetOf } from '../rating-preset-of.ts';

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
export const successFactorsSumPolicy: Policy = /* @__PURE__ */ ratingPresetOf({
  id: 'successfactors-sum',
  version: 1,
  breaksLaws: [2, 25, 28, 30],
  rollUp: { weights: 'as-is', shares: 'whole' },
});
