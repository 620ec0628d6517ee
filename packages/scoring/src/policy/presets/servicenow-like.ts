import { servicenowGrades } from '../grade-schemes.ts';
import { servicenowStatus } from '../status-rules.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * ServiceNow goal framework: the mean for progress, the worst for status.
 * Choices, source, laws it breaks: docs/policies/servicenow-like.md.
 *
 * @example
 * ```ts
 * import { servicenowPolicy } from '@throughline/scoring';
 *
 * servicenowPolicy.breaksLaws; // => []
 * ```
 */
export const servicenowPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'servicenow-like',
  version: 1,
  breaksLaws: [],
  rollUp: { driver: 'both', both: 'pooled', status: 'worst-of-children', shares: 'whole' },
  grades: {
    committed: 'graded',
    schemes: { committed: servicenowGrades, aspirational: servicenowGrades, learning: servicenowGrades },
  },
  pace: { status: servicenowStatus, statusOverride: 'until-next-observation' },
});
