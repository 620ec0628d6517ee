import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * The screen of BurningOKR: cut to 0 and 1, plain means, status by how far elapsed time is ahead.
 * Choices, source, laws it breaks: docs/policies/burningokr-screen.md.
 *
 * @example
 * ```ts
 * import { burningOkrScreenPolicy } from '@throughline/scoring';
 *
 * burningOkrScreenPolicy.breaksLaws; // => [29, 33]
 * ```
 */
export const burningOkrScreenPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'burningokr-screen',
  version: 1,
  breaksLaws: [29, 33],
  measures: { zeroRange: { short: 'zero', at: 'non-finite', beyond: 'whole' }, noData: 'zero' },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    // One key result that is not a number makes the mean none.
    missingData: 'block',
    nothingCounts: 'non-finite',
    postponed: 'as-scored',
    shares: 'whole',
  },
  grades: { committed: 'graded' },
  pace: {
    status: {
      id: 'burningokr',
      conditions: [
        { status: 'at-risk', when: [{ of: 'gap', is: 'above', limit: 0.4 }] },
        { status: 'behind', when: [{ of: 'gap', is: 'above', limit: 0.2 }] },
      ],
      otherwise: 'on-track',
    },
  },
});
