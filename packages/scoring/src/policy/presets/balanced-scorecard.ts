import { oracleGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * A balanced scorecard: KPIs as actual over target, a traffic light at 70 and 100 %.
 * Choices, source, laws it breaks: docs/policies/balanced-scorecard.md.
 *
 * @example
 * ```ts
 * import { balancedScorecardPolicy } from '@throughline/scoring';
 *
 * balancedScorecardPolicy.breaksLaws; // => [3, 4, 5, 6]
 * ```
 */
export const balancedScorecardPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'balanced-scorecard',
  version: 1,
  breaksLaws: [3, 4, 5, 6],
  measures: { basis: 'ratio-to-target', thresholds: { read: 'mean-to-limit' } },
  rollUp: { driver: 'both', both: 'pooled' },
  grades: {
    committed: 'graded',
    schemes: { committed: oracleGrades, aspirational: oracleGrades, learning: oracleGrades },
  },
});
