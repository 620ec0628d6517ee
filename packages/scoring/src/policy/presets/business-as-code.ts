import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * business-as-code of primitives.org.ai: cut to 0 and 1, whole where there is no way, plain means.
 * Choices, source, laws it breaks: docs/policies/business-as-code.md.
 *
 * @example
 * ```ts
 * import { businessAsCodePolicy } from '@throughline/scoring';
 *
 * businessAsCodePolicy.breaksLaws; // => [29]
 * ```
 */
export const businessAsCodePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'business-as-code',
  version: 1,
  breaksLaws: [29],
  measures: { zeroRange: { short: 'whole', at: 'whole', beyond: 'whole' }, noData: 'zero' },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    nothingCounts: 'zero',
    driver: 'own',
  },
  grades: { committed: 'graded' },
  pace: {
    status: {
      id: 'business-as-code',
      conditions: [{ status: 'on-track', when: [{ of: 'attainment', is: 'at-least', limit: 0.7 }] }],
      otherwise: 'behind',
    },
  },
});
