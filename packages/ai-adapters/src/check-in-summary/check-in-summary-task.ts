import type { DraftTask } from '../task/draft-task.ts';
import { draftCheckInSummary } from './draft-check-in-summary.ts';

/** What check-ins brought since a day. */
export const checkInSummaryTask: DraftTask<'check-in-summary'> = {
  kind: 'check-in-summary',
  version: 1,
  risk: 'goal-text',
  byRules: draftCheckInSummary,
};
