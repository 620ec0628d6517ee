import type { DraftTask } from '../task/draft-task.ts';
import { textModel } from '../summary/text-model.ts';
import { draftQuarterReport } from './draft-quarter-report.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';

/** How a cycle went. */
export const quarterReportTask: DraftTask<'quarter-report'> = {
  kind: 'quarter-report',
  version: 1,
  risk: 'goal-text',
  byRules: draftQuarterReport,
  model: /* @__PURE__ */ textModel(
    'quarter_report',
    'Report on how a quarter went: the outcome, each objective, what moved, what is off plan, what was learnt, and what is to be decided.',
    'title/quarter-report',
    sectionsByTask['quarter-report'],
    draftQuarterReport,
  ),
};
