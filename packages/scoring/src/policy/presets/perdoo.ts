import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Perdoo: means by weight, and an objective stands as its weakest key result.
 * Choices, source, laws it breaks: docs/policies/perdoo.md.
 *
 * @example
 * ```ts
 * import { perdooPolicy } from '@throughline/scoring';
 *
 * perdooPolicy.breaksLaws; // => []
 * ```
 */
export const perdooPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'perdoo',
  version: 1,
  breaksLaws: [],
  rollUp: { both: 'pooled', status: 'worst-key-result', shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
