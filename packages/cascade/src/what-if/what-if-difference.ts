import type { Finding, GoalId } from '@throughline/core';
import type { GoalScore, Total } from '@throughline/scoring';
import type { GoalCoverage } from '../cover/goal-coverage.ts';

/** The score of a goal before and after. */
export interface ScoreDifference {
  /** The goal. */
  readonly goal: GoalId;
  /** Names of the fields of its score that differ, such as `attainment` and `status`. */
  readonly fields: readonly string[];
  /** How it stands; null when it is not there yet. */
  readonly before: GoalScore | null;
  /** How it would stand; null when it would be gone. */
  readonly after: GoalScore | null;
}

/** The place of a goal in the cascade before and after. */
export interface CoverageDifference {
  /** The goal. */
  readonly goal: GoalId;
  /** How it stands; null when it is not there yet, over or set aside. */
  readonly before: GoalCoverage | null;
  /** How it would stand; null when it would be gone, over or set aside. */
  readonly after: GoalCoverage | null;
}

/** What changes would do, and only what differs. Lists of goals are in document order, goals that go come last. */
export interface WhatIfDifference {
  /** The one number over the whole set, as the books give it; null when nothing of it differs. */
  readonly total: { readonly before: Total; readonly after: Total } | null;
  /** Goals of which anything in their score differs. */
  readonly scores: readonly ScoreDifference[];
  /**
   * Findings that would come and go, in the order of a report. One that stays while its facts move on is in
   * neither list, as with `baselineFindings`.
   */
  readonly findings: { readonly added: readonly Finding[]; readonly removed: readonly Finding[] };
  /** Goals that would be carried by the level below, or have a line up, in another way. */
  readonly coverage: readonly CoverageDifference[];
}
