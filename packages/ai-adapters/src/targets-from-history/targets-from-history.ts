import type { Benchmark, GoalId } from '@throughline/core';
import type { TargetReview } from '@throughline/cascade';
import type { Policy } from '@throughline/scoring';
import type { ExpectedGoal } from '@throughline/core/change';
import type { DraftEdit } from '@throughline/core';
import type { GoalsInput } from '../goal-wording/goals-input.ts';
import type { TargetCandidate, TargetOrigin } from '../goal-wording/target-candidates.ts';
import type { MetricHistory } from '../role-kras/role-kras-input.ts';

/** What is read to propose targets (S0-11). */
export interface TargetsFromHistoryInput extends Omit<GoalsInput, 'language'> {
  /** Earlier values beside the check-ins of the set, e.g. of the last quarters. */
  readonly history?: readonly MetricHistory[];
  /** What others reach. Absent: benchmarks of the set. */
  readonly benchmarks?: readonly Benchmark[];
  /** How goals are scored. Absent: policy `standard`. */
  readonly policy?: Policy;
}

/** Where a proposed target comes from, and what else it could be. */
export interface ProposedTarget {
  /** The goal. */
  readonly goal: GoalId;
  /** The target it has; null when it has none. */
  readonly current: number | null;
  /** The target that is proposed. */
  readonly proposed: number;
  /** Where that comes from. */
  readonly origin: TargetOrigin;
  /** Ids of the goals or the benchmark it was read from. */
  readonly records: readonly string[];
  /** Where the metric stands. */
  readonly last: number;
  /** All targets the data supports, from the least hard to the hardest. */
  readonly candidates: readonly TargetCandidate[];
  /** What history, benchmark, capacity and dependencies said of the goal before. */
  readonly before: TargetReview['verdict'];
  /** The model's reason, when one chose among the candidates. */
  readonly why?: string;
}

/** Targets proposed from the organisation's own history, benchmarks and capacity. */
export interface TargetsFromHistory {
  /** One edit for each goal. */
  readonly edits: readonly DraftEdit[];
  /** Revisions of the edited goals, so that a review notices when one has changed. */
  readonly seen: readonly ExpectedGoal[];
  /** Where each target comes from, in the order of the edits. */
  readonly basis: readonly ProposedTarget[];
}
