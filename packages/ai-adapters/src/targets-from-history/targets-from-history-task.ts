import type { DraftTask } from '../task/draft-task.ts';
import { draftTargets } from './draft-targets.ts';
import { targetsModel } from './targets-model.ts';

/** Targets from history, benchmarks and capacity. */
export const targetsFromHistoryTask: DraftTask<'targets-from-history'> = {
  kind: 'targets-from-history',
  version: 1,
  risk: 'goal-text',
  byRules: (input, context) => draftTargets(input, context),
  model: targetsModel,
};
