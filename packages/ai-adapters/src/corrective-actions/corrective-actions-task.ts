import type { DraftTask } from '../task/draft-task.ts';
import { correctiveActionsModel } from './corrective-actions-model.ts';
import { draftCorrectiveActions } from './draft-corrective-actions.ts';

/** Initiatives for goals off their plan lines. */
export const correctiveActionsTask: DraftTask<'corrective-actions'> = {
  kind: 'corrective-actions',
  version: 1,
  risk: 'goal-text',
  byRules: draftCorrectiveActions,
  model: correctiveActionsModel,
};
