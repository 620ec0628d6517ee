import { bandProblem } from './band-problem.ts';
import type { GradeScheme } from './grade-scheme.ts';
import { googleBands } from './grade-schemes.ts';
import { nameProblem } from './name-problem.ts';
import { rangeProblem } from './range-problem.ts';

/** How goals are judged by what they are, and how scores are put into words. */
export interface GradePolicy {
  /** The mean score a set of aspirational goals is expected to end at, as a range; each goal is held to it too. */
  readonly aspirational: { readonly low: number; readonly high: number };
  /**
   * A committed goal is all of it on time or nothing (`binary`), or is scored by how far it came (`graded`) like
   * every other goal, and then neither waits for its deadline nor gates its objective.
   */
  readonly committed: 'binary' | 'graded';
  /** With `off`, objectives have no score: only key results and KPIs are judged. */
  readonly scoreObjectives: 'on' | 'off';
  /**
   * Tables by the commitment of a goal; KRAs and KPIs have none and take `aspirational`. The one for committed
   * goals is used where they are `graded`; else they are pending, met, met late or missed.
   */
  readonly schemes: {
    readonly committed: GradeScheme;
    readonly aspirational: GradeScheme;
    readonly learning: GradeScheme;
  };
}

const schemeFields = {
  id: nameProblem,
  of: ['score', 'raw'],
  rounding: ['none', 'one-decimal', 'whole-percent'],
  bands: bandProblem,
} as const;

/** What each field may hold. */
export const gradePolicyFields = {
  aspirational: rangeProblem,
  committed: ['binary', 'graded'],
  scoreObjectives: ['on', 'off'],
  schemes: { committed: schemeFields, aspirational: schemeFields, learning: schemeFields },
} as const;

/** The part of policy `standard`. */
export const standardGrades: GradePolicy = /* @__PURE__ */ Object.freeze({
  aspirational: /* @__PURE__ */ Object.freeze({ low: 0.6, high: 0.7 }),
  committed: 'binary',
  scoreObjectives: 'on',
  schemes: /* @__PURE__ */ Object.freeze({
    committed: googleBands,
    aspirational: googleBands,
    learning: googleBands,
  }),
});
