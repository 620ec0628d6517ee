import type { DraftTask } from '../task/draft-task.ts';
import { draftQuarterReport } from './draft-quarter-report.ts';

/** How a cycle went. */
export const quarterReportTask: DraftTask<'quarter-report'> = {
  kind: 'quarter-report',
  version: 1,
  risk: 'goal-text',
  byRules: draftQuarterReport,
};
