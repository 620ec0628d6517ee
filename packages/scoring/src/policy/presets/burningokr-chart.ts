import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * The charts of BurningOKR: the last value of each day, unlimited, and a plain mean of what has a value.
 * Choices, source, laws it breaks: docs/policies/burningokr-chart.md.
 *
 * @example
 * ```ts
 * import { burningOkrChartPolicy } from '@throughline/scoring';
 *
 * burningOkrChartPolicy.breaksLaws; // => [2, 29, 33]
 * ```
 */
export const burningOkrChartPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'burningokr-chart',
  version: 1,
  breaksLaws: [2, 29, 33],
  measures: {
    zeroRange: { short: 'non-finite', at: 'zero', beyond: 'non-finite' },
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
  },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    postponed: 'as-scored',
    shares: 'whole',
  },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
