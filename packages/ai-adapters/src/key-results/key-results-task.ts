import type { DraftTask } from '../task/draft-task.ts';
import { draftKeyResults } from './draft-key-results.ts';

/** Key results for an objective. */
export const keyResultsTask: DraftTask<'key-results'> = {
  kind: 'key-results',
  version: 1,
  risk: 'goal-text',
  byRules: draftKeyResults,
};
