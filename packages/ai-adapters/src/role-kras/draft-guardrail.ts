import type { GoalId, Guardrail, Measure } from '@throughline/core';
import type { GuardrailTemplate } from '../role-library/kpi-template.ts';

/**
 * The guardrail of a KPI: controlled by the goal that measures it, if there is one, else a limit, which is still
 * open when the organisation has no number for it. It only flags; how hard it bites is for a human to say.
 */
export const draftGuardrail = (
  { title, aim, unit }: GuardrailTemplate,
  control: GoalId | undefined,
  limit: Measure | undefined,
): Guardrail => {
  if (control !== undefined) return { title, goal: control, mode: 'flag' };
  if (limit !== undefined) return { title, measure: limit, mode: 'flag' };
  const comparator = aim === 'hold-above' ? '>=' : '<=';
  return { title, measure: { kind: 'threshold', comparator, unit }, mode: 'flag' };
};
