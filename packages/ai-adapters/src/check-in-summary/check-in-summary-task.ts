import type { DraftTask } from '../task/draft-task.ts';
import { textModel } from '../summary/text-model.ts';
import { draftCheckInSummary } from './draft-check-in-summary.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';

/** What check-ins brought since a day. */
export const checkInSummaryTask: DraftTask<'check-in-summary'> = {
  kind: 'check-in-summary',
  version: 1,
  risk: 'goal-text',
  byRules: draftCheckInSummary,
  model: /* @__PURE__ */ textModel(
    'check_in_summary',
    'Sum up what check-ins brought since a day: what moved, where goals stand, what is silent, and what stands in the way.',
    'title/check-in-summary',
    sectionsByTask['check-in-summary'],
    draftCheckInSummary,
  ),
};
