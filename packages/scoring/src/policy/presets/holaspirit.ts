import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Holaspirit: means by weight, shown in whole percent.
 * Choices, source, laws it breaks: docs/policies/holaspirit.md.
 *
 * @example
 * ```ts
 * import { holaspiritPolicy } from '@throughline/scoring';
 *
 * holaspiritPolicy.breaksLaws; // => []
 * ```
 */
export const holaspiritPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'holaspirit',
  version: 1,
  breaksLaws: [],
  rollUp: { shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
