import { zoneGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * The bar of puzzle/okr: distance from baseline to stretch, unlimited upward.
 * Choices, source, laws it breaks: docs/policies/puzzle-bar.md.
 *
 * @example
 * ```ts
 * import { puzzleBarPolicy } from '@throughline/scoring';
 *
 * puzzleBarPolicy.breaksLaws; // => [2]
 * ```
 */
export const puzzleBarPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'puzzle-bar',
  version: 1,
  breaksLaws: [2],
  measures: {
    // Three points divided by none: 100 at the stretch goal, and a division by 0 beyond it.
    zeroRange: { short: 'zero', at: 'whole', beyond: 'non-finite' },
    zones: { between: 'interpolate' },
    displayed: { overshoot: 'none', belowBaseline: 'zero' },
  },
  grades: {
    committed: 'graded',
    scoreObjectives: 'off',
    schemes: { committed: zoneGrades, aspirational: zoneGrades, learning: zoneGrades },
  },
  pace: { statusFrom: 'people' },
});
