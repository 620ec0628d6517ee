import type { GoalId } from '../model/ids.ts';
import type { LookingStep } from './change-step.ts';
import { refuseClosed } from './closed-goal.ts';
import type { FoundGoal } from './draft.ts';

/** The goal a change is about, when it exists and is open; else the change is refused. */
export const openGoal = (
  step: LookingStep,
  id: GoalId,
  path: readonly (string | number)[] = ['goal'],
): FoundGoal | undefined => {
  const found = knownGoal(step, id, path);
  return found === undefined || refuseClosed(step, found.kind, found.goal, path) ? undefined : found;
};

/** The goal a change is about, when it exists; else the change is refused. */
export const knownGoal = (
  step: LookingStep,
  id: GoalId,
  path: readonly (string | number)[] = ['goal'],
): FoundGoal | undefined => {
  const found = step.draft.findGoal(id);
  if (found === undefined) step.refuse('change/unknown-goal', path, { goal: id }, id);
  return found;
};
