import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * MHOKR: plain means, and a status by counting those of the key results.
 * Choices, source, laws it breaks: docs/policies/mhokr.md.
 *
 * @example
 * ```ts
 * import { mhokrPolicy } from '@throughline/scoring';
 *
 * mhokrPolicy.breaksLaws; // => [29]
 * ```
 */
export const mhokrPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'mhokr',
  version: 1,
  breaksLaws: [29],
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    status: 'counts',
    shares: 'whole',
  },
  grades: { committed: 'graded' },
  pace: {
    status: {
      id: 'mhokr',
      conditions: [{ status: 'achieved', when: [{ of: 'attainment', is: 'at-least', limit: 1 }] }],
      otherwise: 'on-track',
    },
    statusOverride: 'sticky',
  },
});
