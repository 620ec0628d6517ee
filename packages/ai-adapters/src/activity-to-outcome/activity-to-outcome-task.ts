import type { DraftTask } from '../task/draft-task.ts';
import { draftOutcomes } from './draft-outcomes.ts';
import { outcomesModel } from './outcomes-model.ts';

/** Outcomes for what is worded as an activity or an output. */
export const activityToOutcomeTask: DraftTask<'activity-to-outcome'> = {
  kind: 'activity-to-outcome',
  version: 1,
  risk: 'goal-text',
  byRules: (input, context) => draftOutcomes(input, context),
  model: outcomesModel,
};
