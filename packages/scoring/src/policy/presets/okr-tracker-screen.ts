import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * What the screen of oslokommune/okr-tracker shows of a key result: no limits, two decimals, 0 without a
 * way to go.
 * Choices, source, laws it breaks: docs/policies/okr-tracker-screen.md.
 *
 * @example
 * ```ts
 * import { okrTrackerScreenPolicy } from '@throughline/scoring';
 *
 * okrTrackerScreenPolicy.breaksLaws; // => [2]
 * ```
 */
export const okrTrackerScreenPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'okr-tracker-screen',
  version: 1,
  breaksLaws: [2],
  measures: {
    zeroRange: { short: 'zero', at: 'zero', beyond: 'zero' },
    noData: 'start',
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
    percent: { decimals: 2, mode: 'half-away' },
    // Objectives are those of the store, which cuts and does not round.
    feed: 'raw',
    fed: { overshoot: 'clamp1', belowBaseline: 'zero' },
  },
  rollUp: { missingWeight: 'zero', nothingCounts: 'zero', shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
