import type { GoalId } from '@throughline/core';

/** What an explanation is of, and what it may show. */
export interface ExplainOptions {
  /** What is explained: the `score`, or the `status` against the plan line. Absent: `score`. */
  readonly of?: 'score' | 'status';
  /** True for a goal the reader may not see: its title, facts and numbers are left out. Absent: all are shown. */
  readonly hide?: (goal: GoalId) => boolean;
}
