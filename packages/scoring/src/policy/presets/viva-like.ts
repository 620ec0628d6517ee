import { vivaStatus } from '../status-rules.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Viva Goals: actual against expected progress, on track or behind, and full contribution to each parent.
 * Choices, source, laws it breaks: docs/policies/viva-like.md.
 *
 * @example
 * ```ts
 * import { vivaPolicy } from '@throughline/scoring';
 *
 * vivaPolicy.breaksLaws; // => []
 * ```
 */
export const vivaPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'viva-like',
  version: 1,
  breaksLaws: [],
  rollUp: { both: 'pooled', shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { status: vivaStatus },
});
