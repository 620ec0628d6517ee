import { zoneGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * The statistics of puzzle/okr: each key result is put into fail, commit, target or stretch by its share of
 * the way from baseline to stretch.
 * Choices, source, laws it breaks: docs/policies/puzzle-statistics.md.
 *
 * @example
 * ```ts
 * import { puzzleStatisticsPolicy } from '@throughline/scoring';
 *
 * puzzleStatisticsPolicy.breaksLaws; // => []
 * ```
 */
export const puzzleStatisticsPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'puzzle-statistics',
  version: 1,
  breaksLaws: [],
  grades: {
    committed: 'graded',
    scoreObjectives: 'off',
    schemes: { committed: zoneGrades, aspirational: zoneGrades, learning: zoneGrades },
  },
  pace: { statusFrom: 'people' },
});
