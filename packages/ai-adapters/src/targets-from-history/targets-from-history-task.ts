import type { DraftTask } from '../task/draft-task.ts';
import { draftTargets } from './draft-targets.ts';

/** Targets from history, benchmarks and capacity. */
export const targetsFromHistoryTask: DraftTask<'targets-from-history'> = {
  kind: 'targets-from-history',
  version: 1,
  risk: 'goal-text',
  byRules: draftTargets,
};
