import type { DraftTask } from '../task/draft-task.ts';
import { draftMapping } from './draft-mapping.ts';

/** The nine-field mapping of a role or a person. */
export const mappingTemplateTask: DraftTask<'mapping-template'> = {
  kind: 'mapping-template',
  version: 1,
  risk: 'goal-text',
  byRules: draftMapping,
};
