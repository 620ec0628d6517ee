import type { DraftTask } from '../task/draft-task.ts';
import { draftObjective } from './draft-objective.ts';
import { objectiveModel } from './objective-model.ts';

/** An objective with its key results. */
export const objectiveTask: DraftTask<'objective'> = {
  kind: 'objective',
  version: 1,
  risk: 'goal-text',
  byRules: (input, context) => draftObjective(input, context),
  model: objectiveModel,
};
