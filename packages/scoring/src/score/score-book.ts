import type { CivilDate, Finding, GoalId, GoalIndex, Instant } from '@throughline/core';
import type { Formulas } from '../attainment/formulas.ts';
import type { Policy } from '../policy/policy.ts';
import type { GoalScore } from './goal-score.ts';
import type { Total, TotalScope } from './total.ts';

/** The scores of a goal set on a day. Iterating gives every goal in document order. */
export interface ScoreBook extends Iterable<GoalScore> {
  /** The day the answers are for. */
  readonly asOf: CivilDate;
  /** Facts recorded after this instant were left out. Absent: none. */
  readonly knownAt?: Instant;
  /** How formula measures were read; absent: they were not. */
  readonly formulas?: Formulas;
  /** The policy in force. */
  readonly policy: Policy;
  /** What was scored. */
  readonly index: GoalIndex;
  /** Score of one goal; undefined for an id that is not there. */
  readonly get: (goal: GoalId) => GoalScore | undefined;
  /**
   * One number over many goals, each counted once; absent scope is the whole set. A scope that is none, or has
   * another field, is a `UsageError` `scoring/bad-argument`.
   */
  readonly total: (scope?: TotalScope) => Total;
  /** What the data lacked for scoring, in document order. Worked out when first read. */
  readonly findings: readonly Finding[];
}
