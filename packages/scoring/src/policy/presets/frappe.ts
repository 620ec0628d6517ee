import type { GradeScheme } from '../grade-scheme.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

const progressWords: GradeScheme = {
  id: 'frappe',
  of: 'score',
  rounding: 'none',
  bands: [
    { from: 0, word: 'pending' },
    { from: 0, above: true, word: 'in progress' },
    { from: 1, word: 'completed' },
  ],
};

/**
 * Goals of frappe/hrms: progress in percent, a plain mean of all children that are not archived, three
 * decimals at every step.
 * Choices, source, laws it breaks: docs/policies/frappe.md.
 *
 * @example
 * ```ts
 * import { frappePolicy } from '@throughline/scoring';
 *
 * frappePolicy.breaksLaws; // => [2, 29]
 * ```
 */
export const frappePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'frappe',
  version: 1,
  breaksLaws: [2, 29],
  measures: {
    noData: 'zero',
    displayed: { overshoot: 'clamp1', belowBaseline: 'keep' },
    percent: { decimals: 3, mode: 'half-away' },
  },
  rollUp: {
    methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' },
    driver: 'both',
    both: 'pooled',
    nothingCounts: 'zero',
    shares: 'whole',
    rounding: { decimals: 5, mode: 'half-away' },
  },
  grades: {
    committed: 'graded',
    schemes: { committed: progressWords, aspirational: progressWords, learning: progressWords },
  },
  pace: { statusFrom: 'people' },
});
