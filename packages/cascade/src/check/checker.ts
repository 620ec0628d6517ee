import type { Finding, GoalIndex, Goals, Result } from '@throughline/core';
import type { Change, ChangeContext, ChangeEntry } from '@throughline/core/change';
import type { Report } from '../rule/report.ts';
import type { CheckOptions } from './check-goals.ts';

/** What rules may look at besides the goals. */
export type CheckEvidence = Pick<CheckOptions, 'scores' | 'log' | 'reviewBook'>;

/** What a change did to the findings. Findings with the same facts are the same finding. */
export interface FindingsDifference {
  /** Findings that are new, at most as many as the limit in force. */
  readonly fresh: readonly Finding[];
  /** Findings that are gone, without suggestions, at most as many. */
  readonly gone: readonly Finding[];
  /** How many of both there are beyond those listed. */
  readonly more: number;
}

/** The next step of a checker. */
export interface Followed {
  /** Goes on from here. The checker before stays as it was. */
  readonly checker: Checker;
  /** What `checkGoals` says about the goals as they are now. */
  readonly report: Report;
  /** What is new and what is gone. */
  readonly difference: FindingsDifference;
}

/** The next step after changes were applied. */
export interface CheckedChanges extends Followed {
  /** Entries for the change log. */
  readonly entries: readonly ChangeEntry[];
}

/** Goals with their report. It never changes: each change gives another checker. */
export interface Checker {
  /** The goals, compiled. */
  readonly goals: GoalIndex;
  /** What `checkGoals` says about them. */
  readonly report: Report;
  /** Applies changes, all or none, and checks what they can have touched. Evidence left out stays as it was. */
  apply(
    changes: readonly Change[],
    context: ChangeContext<GoalIndex>,
    evidence?: CheckEvidence,
  ): Result<CheckedChanges, Finding>;
  /** Goes over to goals that were changed elsewhere. Quick for an index that `applyChanges` made from `goals`. */
  follow(goals: Goals, evidence?: CheckEvidence): Followed;
}
