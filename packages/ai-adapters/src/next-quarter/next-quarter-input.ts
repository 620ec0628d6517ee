import type { CivilDate, CycleId, Goals, UnitId } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { Policy } from '@throughline/scoring';

/** What is read to propose what becomes of the goals of a cycle that ends. */
export interface NextQuarterInput {
  /** The goal set, with the retrospectives that were held. */
  readonly goals: Goals;
  /** The cycle that ends. */
  readonly from: CycleId;
  /** The next cycle. */
  readonly to: CycleId;
  /** Day the proposal is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** Only goals of this unit and of the units below it. Absent: of all. */
  readonly unit?: UnitId;
  /** How goals are scored. Absent: policy `standard`. */
  readonly policy?: Policy;
  /** Language of the reasons. Absent: English. */
  readonly locale?: Locale;
}
