import type { Benchmark, CivilDate, GoalId, Goals, KeyResult, MeasureUnit } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { TargetOrigin } from '../goal-wording/target-candidates.ts';
import type { CountRange, MetricHistory } from '../role-kras/role-kras-input.ts';

/** A target that somebody has decided already. */
export interface MetricTarget {
  /** Id of the metric. */
  readonly metric: string;
  /** Where it should be, in `unit`; percent as 30 for 30 %. */
  readonly to: number;
  /** Where it stands. Absent: its last value, as far as there is one. */
  readonly from?: number;
  /** Unit of both. */
  readonly unit: MeasureUnit;
}

/** What key results are chosen by. */
export interface KeyResultWishes {
  /** Metrics to use before others, by id. */
  readonly metrics?: readonly string[];
  /** Targets that are decided already. */
  readonly targets?: readonly MetricTarget[];
  /** How many key results the objective has in the end. Absent: {@link goalTaskDefaults}. */
  readonly count?: CountRange;
  /** Earlier values beside the check-ins of the set. */
  readonly history?: readonly MetricHistory[];
  /** What others reach. Absent: benchmarks of the set. */
  readonly benchmarks?: readonly Benchmark[];
  /** Language of drafted titles. Absent: `en`. */
  readonly language?: Locale;
}

/** What is read to propose key results for an objective. */
export interface KeyResultsInput extends KeyResultWishes {
  /** The goal set. */
  readonly goals: Goals;
  /** The objective. */
  readonly objective: GoalId;
  /** Day the draft is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
}

/**
 * Why a metric shows an objective. `named`: the caller named it. `planned`: it is the planned metric. `title`: the
 * objective speaks of it. `theme`: it is of the family of what the objective speaks of, of its key results, or of the
 * goals it helps.
 */
export type MetricReason = 'named' | 'planned' | 'title' | 'theme';

/** Where a proposed key result comes from. */
export interface KeyResultBasis {
  /** The key result. */
  readonly keyResult: GoalId;
  /** Id of its metric. */
  readonly metric: string;
  /** Why this metric. */
  readonly because: MetricReason;
  /** Where the target comes from. */
  readonly target: TargetOrigin;
  /** Ids of the goals or the benchmark the numbers were read from. */
  readonly records: readonly string[];
  /** The model's reason, when one chose the metric. */
  readonly why?: string;
}

/** Key results proposed for an objective. */
export interface KeyResults {
  /** The key results. */
  readonly keyResults: readonly KeyResult[];
  /** Where each comes from, in their order. */
  readonly basis: readonly KeyResultBasis[];
}
