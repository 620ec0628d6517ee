import type { DraftTask } from '../task/draft-task.ts';
import { draftRoleKras } from './draft-role-kras.ts';
import { roleKrasModel } from './role-kras-model.ts';

/** KRAs and KPIs for one role, linked to the company's key results. */
export const roleKrasTask: DraftTask<'role-kras'> = {
  kind: 'role-kras',
  version: 2,
  risk: 'goal-text',
  byRules: draftRoleKras,
  model: roleKrasModel,
};
