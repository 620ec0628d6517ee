import type { AgainstExpectation } from '../judgement/against-expectation.ts';

/** How key results of one kind did as a set. Two numbers that are easily mistaken for each other stand apart. */
export interface Indicator {
  /** How many key results were counted. */
  readonly counted: number;
  /** How many have no score. They are left out, or count as 0 under a policy that says so. */
  readonly missing: number;
  /** How many were achieved: their score is all of 1. */
  readonly achieved: number;
  /** Share of those counted that were achieved, 0 to 1; absent when none is counted. */
  readonly achievedShare?: number;
  /** Mean of their scores, each key result once; absent when none is counted. A whole number of 1e-12. */
  readonly meanScore?: number;
}

/** The same for aspirational key results, held against what a policy expects of them. */
export interface AspirationalIndicator extends Indicator {
  /** How the mean stands to the expected range; absent when none is counted. */
  readonly expectation?: AgainstExpectation;
}

/** How the key results of a scope did, by what was promised. */
export interface Indicators {
  /** Committed and aspirational key results and those without a commitment. Learning is never put into one mean with them. */
  readonly all: Indicator;
  /** Committed key results. */
  readonly committed: Indicator;
  /** Aspirational key results. */
  readonly aspirational: AspirationalIndicator;
  /** Learning key results. */
  readonly learning: Indicator;
}
