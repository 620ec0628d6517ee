import type { Policy } from '../policy.ts';
import { ratingPresetOf } from '../rating-preset-of.ts';

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
export const successFactorsFriendlyPolicy: Policy = /* @__PURE__ */ ratingPresetOf({
  id: 'successfactors-friendly',
  version: 1,
  breaksLaws: [2, 25, 29, 30],
  rollUp: { methods: { keyResults: 'sum', children: 'sum', kpis: 'sum', total: 'sum' }, shares: 'whole' },
});
