import type { DraftTask } from '../task/draft-task.ts';
import { cascadeFromTeamsModel } from './cascade-from-teams-model.ts';
import { draftCascadeFromTeams } from './draft-cascade-from-teams.ts';

/** A cascade from the bottom up. */
export const cascadeFromTeamsTask: DraftTask<'cascade-from-teams'> = {
  kind: 'cascade-from-teams',
  version: 1,
  risk: 'goal-text',
  byRules: draftCascadeFromTeams,
  model: cascadeFromTeamsModel,
};
