/**
 * A scoring policy: plain, frozen, versioned JSON over closed lists. Where authorities disagree, the choice
 * has a name here; every default number of the engine stands in `standardPolicy` and nowhere else. A list
 * with one word is a choice that later versions may widen.
 */
export interface Policy {
  /** Name, e.g. `standard`. */
  readonly id: string;
  /** Counts up whenever the same data would score differently. */
  readonly version: number;
  /** What a goal feeds upward: its `displayed` value, 0 to 1, or its `raw` one within `clampLimit`. */
  readonly feed: 'displayed' | 'raw';
  /** A raw attainment is cut at plus or minus this where it is fed, and flagged beyond it. */
  readonly clampLimit: number;
  /** Weights are shares of their sum, whatever it is. */
  readonly weights: 'normalised';
  /** A weight nobody gave is the mean of those of its siblings. */
  readonly missingWeight: 'mean-of-siblings';
  /** A child without a score: the others take its part (`renormalised`), or it counts as 0 (`zero`). */
  readonly missingData: 'renormalised' | 'zero';
  /** An objective without a driver: its own key results if any counts, else the goals that support it. */
  readonly driver: 'own-then-children';
  /** The mean score a set of aspirational goals is expected to end at, as a range. */
  readonly aspirational: { readonly low: number; readonly high: number };
  /** Where the bands of graded scores begin. With `one-decimal` a score is rounded first, so 0.65 is 0.7. */
  readonly bands: {
    readonly yellow: number;
    readonly green: number;
    readonly rounding: 'one-decimal' | 'none';
  };
  /** Gaps to the plan line, as fractions: `behind` from the first on, `at-risk` above the second. */
  readonly gaps: { readonly behind: number; readonly atRisk: number };
  /** A goal whose newest fact is older than this many days is flagged `stale`. */
  readonly staleAfterDays: number;
  /** Relative distance within which two numbers are the same at every threshold. */
  readonly epsilon: 1e-9;
}
