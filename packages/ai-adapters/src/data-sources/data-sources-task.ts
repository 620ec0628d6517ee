import type { DraftTask } from '../task/draft-task.ts';
import { dataSourcesModel } from './data-sources-model.ts';
import { draftDataSources } from './draft-data-sources.ts';

/** Registered sources for key results and KPIs that have none. */
export const dataSourcesTask: DraftTask<'data-sources'> = {
  kind: 'data-sources',
  version: 1,
  risk: 'goal-text',
  byRules: (input, context) => draftDataSources(input, context),
  model: dataSourcesModel,
};
