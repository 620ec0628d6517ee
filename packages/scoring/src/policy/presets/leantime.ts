import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Goals of Leantime: whole percent, cut to 0 and 100, and plain means rounded again.
 * Choices, source, laws it breaks: docs/policies/leantime.md.
 *
 * @example
 * ```ts
 * import { leantimePolicy } from '@throughline/scoring';
 *
 * leantimePolicy.breaksLaws; // => [29]
 * ```
 */
export const leantimePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'leantime',
  version: 1,
  breaksLaws: [29],
  measures: {
    zeroRange: { short: 'zero', at: 'zero', beyond: 'zero' },
    percent: { decimals: 0, mode: 'half-away' },
  },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    keyResultValue: 'sum-then-own',
    shares: 'whole',
    rounding: { decimals: 2, mode: 'half-away' },
  },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
