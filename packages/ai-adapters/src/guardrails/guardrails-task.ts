import type { DraftTask } from '../task/draft-task.ts';
import { draftGuardrails } from './draft-guardrails.ts';
import { guardrailsModel } from './guardrails-model.ts';

/** Guardrails for goals whose metric could be pushed at any price. */
export const guardrailsTask: DraftTask<'guardrails'> = {
  kind: 'guardrails',
  version: 1,
  risk: 'goal-text',
  byRules: (input, context) => draftGuardrails(input, context),
  model: guardrailsModel,
};
