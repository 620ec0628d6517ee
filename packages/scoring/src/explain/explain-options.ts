import type { GoalId } from '@throughline/core';

/** What an explanation may show. */
export interface ExplainOptions {
  /** True for a goal the reader may not see: its title, facts and numbers are left out. Absent: all are shown. */
  readonly hide?: (goal: GoalId) => boolean;
}
