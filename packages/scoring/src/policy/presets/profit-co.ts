import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Profit.co: weights have to add up to 1.
 * Choices, source, laws it breaks: docs/policies/profit-co.md.
 *
 * @example
 * ```ts
 * import { profitCoPolicy } from '@throughline/scoring';
 *
 * profitCoPolicy.breaksLaws; // => [28]
 * ```
 */
export const profitCoPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'profit-co',
  version: 1,
  breaksLaws: [28],
  rollUp: { weights: 'strict', shares: 'whole' },
  grades: { committed: 'graded' },
});
