import type { CivilDate } from '../time/civil-date.ts';
import type { Measure } from '../measure/measure.ts';
import type { Goal } from './goal.ts';
import type { Guardrail } from './guardrail.ts';
import type { CycleId, GoalId, Id } from './ids.ts';
import type { Indicator } from './key-result.ts';
import type { Every } from './every.ts';

/** A measure by which a KRA is seen. KPIs are scored, but never feed an objective. */
export interface Kpi extends Goal {
  /** The KRA it belongs to. */
  readonly kra: GoalId;
  /** How it is measured. */
  readonly measure: Measure;
  /** Leading or lagging. */
  readonly indicator?: Indicator;
  /** A number, or a judgement with evidence. Absent: `quantitative`. */
  readonly evidence?: 'quantitative' | 'qualitative';
  /** Id of the metric it reads. */
  readonly metric?: string;
  /** Where the values come from. */
  readonly source?: Id;
  /** How often a new value is due. Absent: what the source says. */
  readonly refresh?: Every;
  /** Limits on how the target may be met. */
  readonly guardrails?: readonly Guardrail[];
  /** How much it counts within its KRA, 0 to 10,000. */
  readonly weight?: number;
  /** The cycle its target is set for. KPIs change more often than their KRA. */
  readonly cycle?: CycleId;
  /** Last day to reach the target. Absent: last day of its cycle. */
  readonly deadline?: CivilDate;
}
