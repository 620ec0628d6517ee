import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Quantive, once Gtmhub: progress is not limited, limits are strict, objectives are plain means.
 * Choices, source, laws it breaks: docs/policies/quantive-like.md.
 *
 * @example
 * ```ts
 * import { quantivePolicy } from '@throughline/scoring';
 *
 * quantivePolicy.breaksLaws; // => [2, 29]
 * ```
 */
export const quantivePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'quantive-like',
  version: 1,
  breaksLaws: [2, 29],
  measures: {
    boundary: 'exclusive',
    thresholds: { read: 'binary' },
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
  },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    both: 'pooled',
    keyResultValue: 'own-then-sum',
    shares: 'whole',
  },
  grades: { committed: 'graded' },
});
