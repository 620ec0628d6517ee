import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Key results of horilla: current value over target, whatever the start was; objectives cut down to whole
 * percent.
 * Choices, source, laws it breaks: docs/policies/horilla.md.
 *
 * @example
 * ```ts
 * import { horillaPolicy } from '@throughline/scoring';
 *
 * horillaPolicy.breaksLaws; // => [2, 3, 4, 5, 6, 25, 29, 30]
 * ```
 */
export const horillaPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'horilla',
  version: 1,
  breaksLaws: [2, 3, 4, 5, 6, 25, 29, 30],
  measures: {
    basis: 'ratio-to-target',
    ratioBelowZero: 'divided',
    zeroRange: { short: 'zero', at: 'zero', beyond: 'zero' },
    noData: 'start',
    displayed: { overshoot: 'none', belowBaseline: 'keep' },
  },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    driver: 'own',
    rounding: { decimals: 2, mode: 'down' },
  },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
