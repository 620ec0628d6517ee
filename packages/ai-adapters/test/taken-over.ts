import type { Draft, RoleKras } from '@throughline/ai-adapters';
import { review } from '@throughline/ai-adapters';
import { checkGoals, profiles } from '@throughline/cascade';
import type { RuleChoice } from '@throughline/cascade';
import type { GoalSet } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';

/** A draft as a human of the company takes it over, and what a profile has to say about the company afterwards. */
export const takenOver = (
  goals: GoalSet,
  draft: Draft<RoleKras>,
  { by, at, rules = profiles.hrtailor.rules }: TakingOver,
): { readonly goals: GoalSet; readonly findings: readonly string[] } => {
  const asOf = at.slice(0, 10);
  const reviewed = review(draft, { outcome: 'accepted', by: { kind: 'human', id: by }, at }, { goals, asOf });
  if (!reviewed.ok)
    throw new Error(reviewed.findings.map(({ ruleId, message }) => `${ruleId} ${message}`).join('; '));
  const applied = applyChanges(goals, [reviewed.change], { actor: { kind: 'human', id: by }, at });
  if (!applied.ok) throw new Error(applied.problems[0].message);
  const after = applied.value.goals;
  const { findings } = checkGoals(after, { asOf, rules });
  return {
    goals: after,
    findings: findings.map(({ ruleId, goal, message }) => `${ruleId} ${goal ?? ''}: ${message}`),
  };
};

/** Who takes a draft over, when, and which rules look at the result. */
export interface TakingOver {
  readonly by: string;
  readonly at: string;
  readonly rules?: RuleChoice;
}
