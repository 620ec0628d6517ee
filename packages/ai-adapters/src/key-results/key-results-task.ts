import type { DraftTask } from '../task/draft-task.ts';
import { draftKeyResults } from './draft-key-results.ts';
import { keyResultsModel } from './key-results-model.ts';

/** Key results for an objective. */
export const keyResultsTask: DraftTask<'key-results'> = {
  kind: 'key-results',
  version: 1,
  risk: 'goal-text',
  byRules: (input, context) => draftKeyResults(input, context),
  model: keyResultsModel,
};
