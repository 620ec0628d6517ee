import type { GoalId, Id } from '@throughline/core';
import type { ExpectedGoal } from '@throughline/core/change';
import type { DraftEdit } from '@throughline/core';
import type { GoalsInput } from '../goal-wording/goals-input.ts';

/** What is read to propose sources for goals without one. */
export type DataSourcesInput = Omit<GoalsInput, 'language'>;

/** Why a source is proposed. */
export interface SourceBasis {
  /** The goal. */
  readonly goal: GoalId;
  /** The source. */
  readonly source: Id;
  /** The metric it reads, by id; absent when it names none. */
  readonly metric?: string;
  /**
   * `same-metric`: other goals read the metric from it. `usual-kind`: the metric usually comes from its kind.
   * `chosen`: a model chose it among the registered ones.
   */
  readonly because: 'same-metric' | 'usual-kind' | 'chosen';
  /** The model's reason, when one chose. */
  readonly why?: string;
}

/** Registered sources proposed for key results and KPIs that have none. */
export interface DataSources {
  /** One edit for each goal. */
  readonly edits: readonly DraftEdit[];
  /** Revisions of the edited goals, so that a review notices when one has changed. */
  readonly seen: readonly ExpectedGoal[];
  /** Why, in the order of the edits. */
  readonly basis: readonly SourceBasis[];
}
