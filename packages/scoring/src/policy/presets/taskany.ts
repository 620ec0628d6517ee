import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Criteria of taskany: points out of 100, rounded down for what is open and up for what is done.
 * Choices, source, laws it breaks: docs/policies/taskany.md.
 *
 * @example
 * ```ts
 * import { taskanyPolicy } from '@throughline/scoring';
 *
 * taskanyPolicy.breaksLaws; // => [25, 28, 29, 30, 31]
 * ```
 */
export const taskanyPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'taskany',
  version: 1,
  breaksLaws: [25, 28, 29, 30, 31],
  rollUp: {
    methods: { keyResults: 'points', children: 'points', kpis: 'points', total: 'mean' },
    driver: 'both',
    both: 'pooled',
    shares: 'whole',
  },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
