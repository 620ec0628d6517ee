import type { Benchmark, GoalId } from '@throughline/core';
import type { ExpectedGoal } from '@throughline/core/change';
import type { DraftEdit } from '@throughline/core';
import type { GoalsInput } from '../goal-wording/goals-input.ts';
import type { MetricHistory } from '../role-kras/role-kras-input.ts';

/** What is read to propose guardrails. */
export interface GuardrailsInput extends GoalsInput {
  /** Earlier values beside the check-ins of the set. */
  readonly history?: readonly MetricHistory[];
  /** What others reach. Absent: benchmarks of the set. */
  readonly benchmarks?: readonly Benchmark[];
}

/** Where a proposed guardrail comes from. */
export interface GuardrailBasis {
  /** The goal that is guarded. */
  readonly goal: GoalId;
  /** Id of the metric the goal pushes. */
  readonly pushes: string;
  /** Id of the metric that is harmed first and is watched. */
  readonly watches: string;
  /** Where the limit comes from; `goal`: a goal that reads the metric controls it; `missing`: there is none yet. */
  readonly limit: 'goal' | 'history' | 'benchmark' | 'missing';
  /** Id of the goal or benchmark. */
  readonly record?: string;
  /** The model's reason, when one chose what is watched. */
  readonly why?: string;
}

/** Guardrails proposed for goals whose metric could be pushed at any price. */
export interface Guardrails {
  /** One edit for each goal. */
  readonly edits: readonly DraftEdit[];
  /** Revisions of the edited goals, so that a review notices when one has changed. */
  readonly seen: readonly ExpectedGoal[];
  /** Where each comes from, in the order of the edits. */
  readonly basis: readonly GuardrailBasis[];
}
