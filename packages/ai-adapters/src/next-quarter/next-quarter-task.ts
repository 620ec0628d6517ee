import type { DraftTask } from '../task/draft-task.ts';
import { draftNextQuarter } from './draft-next-quarter.ts';
import { nextQuarterModel } from './next-quarter-model.ts';

/** What becomes of the key results of a cycle that ends. */
export const nextQuarterTask: DraftTask<'next-quarter'> = {
  kind: 'next-quarter',
  version: 1,
  risk: 'goal-text',
  byRules: draftNextQuarter,
  model: nextQuarterModel,
};
