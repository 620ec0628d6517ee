import type { GoalId } from '@throughline/core';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import type { Grade } from '../score/grade.ts';
import type { Status } from '../score/status.ts';

/** What a policy says of a goal, as far as policies are compared. */
export type PolicyAnswer =
  | {
      /** True. */
      readonly scored: true;
      /** Displayed attainment. */
      readonly attainment: number;
      /** Score, 0 to 1. */
      readonly score: number;
      /** The score in words. */
      readonly grade: Grade;
      /** Against the plan line. */
      readonly status: Status;
    }
  | {
      /** False. */
      readonly scored: false;
      /** Why there is no score. */
      readonly reason: UnscoredReason;
      /** Where it stands all the same. */
      readonly status: Status;
    };

/** What may change for a goal. */
export type PolicyChange = 'attainment' | 'score' | 'grade' | 'reason' | 'status';

/** A goal about which two policies disagree. */
export interface PolicyDifference {
  /** The goal. */
  readonly goal: GoalId;
  /** What changes, always in the order of `PolicyChange`. */
  readonly changes: readonly PolicyChange[];
  /** Under the first policy. */
  readonly before: PolicyAnswer;
  /** Under the second one. */
  readonly after: PolicyAnswer;
  /**
   * Fields of the policy, such as `measures.basis`, each of which alone leads from `before` to `after`. Empty where
   * it takes several together. A table of grades and a status rule are one field.
   */
  readonly choices: readonly string[];
}
