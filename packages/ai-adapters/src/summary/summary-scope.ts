import type { CivilDate, CycleId, Goals, UnitId } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { Policy } from '@throughline/scoring';

/** What every summary of goals reads. */
export interface SummaryScope {
  /** The goal set. */
  readonly goals: Goals;
  /** Day the summary is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** Only goals of this cycle. Absent: of every cycle that holds the day. */
  readonly cycle?: CycleId;
  /** Only goals of this unit and of the units below it. Absent: of all. */
  readonly unit?: UnitId;
  /** How goals are scored. Absent: policy `standard`. */
  readonly policy?: Policy;
  /** Language of the text. Absent: English. */
  readonly locale?: Locale;
}
