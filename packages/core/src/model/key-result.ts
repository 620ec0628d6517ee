import type { CivilDate } from '../time/civil-date.ts';
import type { Measure } from '../measure/measure.ts';
import type { Commitment, Goal } from './goal.ts';
import type { Guardrail } from './guardrail.ts';
import type { GoalId, Id } from './ids.ts';
import type { Every } from './every.ts';

/** What sort of thing a key result counts. */
export type KeyResultKind =
  | 'outcome'
  | 'financial'
  | 'operational'
  | 'technical'
  | 'adoption'
  | 'quality'
  | 'output'
  | 'activity'
  | 'milestone';

/** Does the measure announce the result early, or confirm it late? */
export type Indicator = 'leading' | 'lagging';

/** The number by which an objective is judged. */
export interface KeyResult extends Goal {
  /** The objective it belongs to. */
  readonly objective: GoalId;
  /** How it is measured. */
  readonly measure: Measure;
  /** How much it counts within its objective, 0 to 10,000. Absent: mean of the siblings. */
  readonly weight?: number;
  /** First day that counts. Absent: start of the objective's cycle. */
  readonly start?: CivilDate;
  /** Last day to reach it. Absent: last day of the objective's cycle. */
  readonly deadline?: CivilDate;
  /** Absent: the objective's commitment. */
  readonly commitment?: Commitment;
  /** What sort of thing it counts. */
  readonly kind?: KeyResultKind;
  /** Leading or lagging. */
  readonly indicator?: Indicator;
  /** Id of the metric it reads, from the metric catalogue or the host's own list. */
  readonly metric?: string;
  /** Where the values come from. */
  readonly source?: Id;
  /** How often a new value is due. Absent: what the source says. */
  readonly refresh?: Every;
  /** Limits on how the target may be met. */
  readonly guardrails?: readonly Guardrail[];
}
