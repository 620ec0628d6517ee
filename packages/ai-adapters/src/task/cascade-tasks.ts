import { cascadeFromStrategyTask } from '../cascade-from-strategy/cascade-from-strategy-task.ts';
import { cascadeFromTeamsTask } from '../cascade-from-teams/cascade-from-teams-task.ts';
import { checkInSummaryTask } from '../check-in-summary/check-in-summary-task.ts';
import { correctiveActionsTask } from '../corrective-actions/corrective-actions-task.ts';
import { nextQuarterTask } from '../next-quarter/next-quarter-task.ts';
import { quarterReportTask } from '../quarter-report/quarter-report-task.ts';
import type { AnyTask } from './draft-task.ts';

/** The tasks about a whole cascade and the summaries. */
export const cascadeTasks: readonly AnyTask[] = [
  cascadeFromStrategyTask,
  cascadeFromTeamsTask,
  checkInSummaryTask,
  correctiveActionsTask,
  quarterReportTask,
  nextQuarterTask,
];
