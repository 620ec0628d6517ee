import type { CivilDate, GoalId, Goals } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';

/** What the tasks that look over the key results and KPIs of a set read. */
export interface GoalsInput {
  /** The goal set. */
  readonly goals: Goals;
  /** Day the draft is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** Key results and KPIs to look at. Absent: all open ones. */
  readonly only?: readonly GoalId[];
  /** Most goals that one draft proposes something for. Absent: {@link goalTaskDefaults}. */
  readonly most?: number;
  /** Language of drafted titles. Absent: `en`. */
  readonly language?: Locale;
}
