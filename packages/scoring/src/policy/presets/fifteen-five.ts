import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * 15Five: every key result and every child has one equal vote.
 * Choices, source, laws it breaks: docs/policies/fifteen-five.md.
 *
 * @example
 * ```ts
 * import { fifteenFivePolicy } from '@throughline/scoring';
 *
 * fifteenFivePolicy.breaksLaws; // => [29]
 * ```
 */
export const fifteenFivePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'fifteen-five',
  version: 1,
  breaksLaws: [29],
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    driver: 'both',
    both: 'pooled',
    shares: 'whole',
  },
  grades: { committed: 'graded' },
});
