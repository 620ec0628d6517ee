import type { Finding, GoalId } from '@throughline/core';
import type { GoalScore } from '../score/goal-score.ts';

/** What differs between two books over the same goals. */
export interface Difference {
  /** Goals of which anything in their score differs, in document order. */
  readonly goals: readonly GoalDifference[];
  /** What the data lacks for scoring now and did not before, and the other way round, each in document order. */
  readonly findings: { readonly added: readonly Finding[]; readonly removed: readonly Finding[] };
}

/** The score of a goal before and after. */
export interface GoalDifference {
  /** The goal. */
  readonly goal: GoalId;
  /** How it stood. */
  readonly before: GoalScore;
  /** How it stands. */
  readonly after: GoalScore;
}
