import { mooncampStatus } from '../status-rules.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Mooncamp: plain means, and status by thresholds on the share of the plan.
 * Choices, source, laws it breaks: docs/policies/mooncamp.md.
 *
 * @example
 * ```ts
 * import { mooncampPolicy } from '@throughline/scoring';
 *
 * mooncampPolicy.breaksLaws; // => [29]
 * ```
 */
export const mooncampPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'mooncamp',
  version: 1,
  breaksLaws: [29],
  rollUp: { methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' }, shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { status: mooncampStatus },
});
