import type { Benchmark, GoalId, Initiative, UnitId } from '@throughline/core';
import type { ExpectedGoal } from '@throughline/core/change';
import type { DraftEdit } from '@throughline/core';
import type { GoalsInput } from '../goal-wording/goals-input.ts';
import type { TargetOrigin } from '../goal-wording/target-candidates.ts';
import type { MetricHistory } from '../role-kras/role-kras-input.ts';

/** What is read to turn activities into outcomes. */
export interface ActivityToOutcomeInput extends GoalsInput {
  /** A text that is no goal yet. With it no goals are looked at. */
  readonly text?: string;
  /** Id of the metric that should move, when neither goal nor text names one. */
  readonly metric?: string;
  /** Unit whose values count for the text. Absent: the organisation. */
  readonly unit?: UnitId;
  /** Earlier values beside the check-ins of the set. */
  readonly history?: readonly MetricHistory[];
  /** What others reach. Absent: benchmarks of the set. */
  readonly benchmarks?: readonly Benchmark[];
}

/** An activity or output and the outcome it is for. */
export interface OutcomeWording {
  /** The goal; absent for a text. */
  readonly goal?: GoalId;
  /** The words as they are. */
  readonly before: string;
  /** The outcome in words. */
  readonly after: string;
  /** What the words name now. */
  readonly names: 'activity' | 'output';
  /** Id of the metric that shows the outcome. */
  readonly metric: string;
  /** Where the target comes from; `kept`: the goal had it. */
  readonly target: TargetOrigin | 'kept';
  /** Ids of the records the numbers were read from. */
  readonly records: readonly string[];
  /** The model's reason, when one chose the metric. */
  readonly why?: string;
}

/** Outcomes proposed for what is worded as an activity or an output. */
export interface ActivityToOutcome {
  /** Edits of the goals: words and metric, and where it has to change, the measure. */
  readonly edits: readonly DraftEdit[];
  /** Revisions of the edited goals, so that a review notices when one has changed. */
  readonly seen: readonly ExpectedGoal[];
  /** What is done for them: the activities, as initiatives that serve the goals. */
  readonly initiatives: readonly Initiative[];
  /** The words before and after, one for each goal or text. */
  readonly wordings: readonly OutcomeWording[];
}
