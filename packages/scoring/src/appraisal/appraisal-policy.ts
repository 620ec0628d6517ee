import { bandProblem } from '../policy/band-problem.ts';
import type { GradeScheme } from '../policy/grade-scheme.ts';
import { ratingScaleGrades } from '../policy/grade-schemes.ts';
import { nameProblem } from '../policy/name-problem.ts';

/** What is made of something that has no rating, when others beside it have one. */
export type MissingRating = 'renormalise' | 'zero' | 'block';

/**
 * How people are appraised: plain, frozen, versioned JSON over closed lists. It works out a number that stands beside
 * the one a human gives, and never in its place. Sources: docs/sources.md#appraisal.
 */
export interface AppraisalPolicy {
  /** Name, e.g. `standard`. */
  readonly id: string;
  /** Counts up whenever the same data would be rated differently. */
  readonly version: number;
  /** The worst and the best rating there is. */
  readonly scale: { readonly least: number; readonly most: number };
  /** The table that puts a rating into words. */
  readonly grades: GradeScheme;
  /** Where the rating of a KRA comes from: its manager, its attainment, or the attainment where no manager gave one. */
  readonly kraRating: 'human' | 'attainment' | 'human-or-attainment';
  /** Attainment 0 to 1 as a rating: a share of the best one, or a place between the worst and the best. */
  readonly fromAttainment: 'share-of-most' | 'between';
  /** Weights as shares of their sum, or as percent of a whole that they may miss. */
  readonly weights: 'normalise' | 'as-is';
  /** A KRA without a rating: left out, counted as 0, or reason for no rating at all. */
  readonly missingKra: MissingRating;
  /** How much the rating by goals, by oneself and by others counts; 0 leaves a part out. 0 to 10,000. */
  readonly parts: { readonly goals: number; readonly self: number; readonly feedback: number };
  /** A part without a rating. */
  readonly missingPart: MissingRating;
  /** Decimals of every rating that is worked out, half away from zero. */
  readonly decimals: number;
  /** From how many steps of the scale on a human's rating and the worked-out one disagree, so that somebody looks. */
  readonly tolerance: number;
}

const missing = ['renormalise', 'zero', 'block'] as const;

/** What each field may hold; `id` is any name. */
export const appraisalPolicyFields = {
  version: [1, 1e9],
  scale: { least: [-9000, 9000], most: [-9000, 9000] },
  grades: {
    id: nameProblem,
    of: ['score', 'raw'],
    rounding: ['none', 'one-decimal', 'whole-percent'],
    bands: bandProblem,
  },
  kraRating: ['human', 'attainment', 'human-or-attainment'],
  fromAttainment: ['share-of-most', 'between'],
  weights: ['normalise', 'as-is'],
  missingKra: missing,
  parts: { goals: [0, 10_000], self: [0, 10_000], feedback: [0, 10_000] },
  missingPart: missing,
  decimals: [0, 12],
  tolerance: [0, 18_000],
} as const;

/**
 * The policy of appraisals unless another one is named: humans rate each KRA from 1 to 5, what is not rated is left out and
 * said, and goals alone count.
 *
 * @example
 * ```ts
 * import { standardAppraisal } from '@throughline/scoring';
 *
 * standardAppraisal.missingKra; // => 'renormalise'
 * ```
 */
export const standardAppraisal: AppraisalPolicy = /* @__PURE__ */ Object.freeze({
  id: 'standard',
  version: 1,
  scale: /* @__PURE__ */ Object.freeze({ least: 1, most: 5 }),
  grades: ratingScaleGrades,
  kraRating: 'human',
  fromAttainment: 'between',
  weights: 'normalise',
  missingKra: 'renormalise',
  parts: /* @__PURE__ */ Object.freeze({ goals: 1, self: 0, feedback: 0 }),
  missingPart: 'renormalise',
  decimals: 12,
  tolerance: 1,
});
