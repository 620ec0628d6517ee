import type { DraftTask } from '../task/draft-task.ts';
import { cascadeFromStrategyModel } from './cascade-from-strategy-model.ts';
import { draftCascadeFromStrategy } from './draft-cascade-from-strategy.ts';

/** A cascade from the top down. */
export const cascadeFromStrategyTask: DraftTask<'cascade-from-strategy'> = {
  kind: 'cascade-from-strategy',
  version: 1,
  risk: 'goal-text',
  byRules: draftCascadeFromStrategy,
  model: cascadeFromStrategyModel,
};
