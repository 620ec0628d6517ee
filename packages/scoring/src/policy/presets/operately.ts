import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Goals of operately: a plain mean of targets, cut to 0 and 1; the checklist is one more of them.
 * Choices, source, laws it breaks: docs/policies/operately.md.
 *
 * @example
 * ```ts
 * import { operatelyPolicy } from '@throughline/scoring';
 *
 * operatelyPolicy.breaksLaws; // => [29]
 * ```
 */
export const operatelyPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'operately',
  version: 1,
  breaksLaws: [29],
  measures: { zeroRange: { short: 'zero', at: 'zero', beyond: 'zero' }, noData: 'start' },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    driver: 'own',
    nothingCounts: 'zero',
  },
  grades: { committed: 'graded' },
  pace: {
    statusFrom: 'people',
    atClose: 'closed',
    refresh: 'cadence',
    graceDays: 3,
    staleStatus: 'unknown',
  },
});
