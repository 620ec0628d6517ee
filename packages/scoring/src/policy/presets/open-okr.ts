import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * The method of open-okr: cut to 0 and 100, means by weight over key results and aligned goals together.
 * Choices, source, laws it breaks: docs/policies/open-okr.md.
 *
 * @example
 * ```ts
 * import { openOkrPolicy } from '@throughline/scoring';
 *
 * openOkrPolicy.breaksLaws; // => []
 * ```
 */
export const openOkrPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'open-okr',
  version: 1,
  breaksLaws: [],
  measures: { zeroRange: { short: 'zero', at: 'zero', beyond: 'zero' } },
  rollUp: { driver: 'both', both: 'pooled', shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
