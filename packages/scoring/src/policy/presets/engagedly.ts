import { engagedlyStatus } from '../status-rules.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Engagedly: status by the distance to the plan line, 16.5 and 33 points, counting the day itself.
 * Choices, source, laws it breaks: docs/policies/engagedly.md.
 *
 * @example
 * ```ts
 * import { engagedlyPolicy } from '@throughline/scoring';
 *
 * engagedlyPolicy.breaksLaws; // => []
 * ```
 */
export const engagedlyPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'engagedly',
  version: 1,
  breaksLaws: [],
  grades: { committed: 'graded' },
  pace: { status: engagedlyStatus, elapsed: 'days-through' },
});
