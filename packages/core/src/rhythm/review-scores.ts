import type { GoalId } from '../model/ids.ts';

/**
 * How a goal stands, as far as reviews need to know. What `@throughline/scoring` says about a goal fits;
 * numbers of another engine can be put in this form.
 */
export interface ReviewScore {
  /** True when there is a number. */
  readonly scored: boolean;
  /** Attainment, 0 to 1; absent when there is none. */
  readonly attainment?: number;
  /** Score as if the goal closed that day; absent when there is none. */
  readonly score?: number;
  /** Where it stands against its plan line, e.g. `on-track`, `behind`, `at-risk`. */
  readonly status: string;
  /** The plan line; absent when the goal has no dates. */
  readonly pace?: { readonly expected: number; readonly gap: number };
  /** Age of the newest fact; absent when there is none. */
  readonly staleness?: { readonly days: number };
  /** What a reader should know, e.g. `conflicting-facts`. */
  readonly flags?: readonly string[];
  /** Why there is no number. */
  readonly reason?: string;
}

/** Scores by goal. A `ScoreBook` of `@throughline/scoring` fits. */
export interface ReviewScores {
  /** How a goal stands; `undefined` when that is not known. */
  readonly get: (goal: GoalId) => ReviewScore | undefined;
}
