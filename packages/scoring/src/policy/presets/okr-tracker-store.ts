import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * What oslokommune/okr-tracker stores: a linear scale cut to 0 and 1, and means by weight.
 * Choices, source, laws it breaks: docs/policies/okr-tracker-store.md.
 *
 * @example
 * ```ts
 * import { okrTrackerStorePolicy } from '@throughline/scoring';
 *
 * okrTrackerStorePolicy.breaksLaws; // => []
 * ```
 */
export const okrTrackerStorePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'okr-tracker-store',
  version: 1,
  breaksLaws: [],
  measures: { zeroRange: { short: 'half', at: 'half', beyond: 'half' }, noData: 'start' },
  rollUp: { missingWeight: 'zero', nothingCounts: 'zero', shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
