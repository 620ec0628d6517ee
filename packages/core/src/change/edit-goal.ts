import { editsAgreed, editsFixed } from './agreed-fields.ts';
import type { ChangeStep } from './change-step.ts';
import type { FoundGoal } from './draft.ts';
import type { Stored } from './stored.ts';
import { refuseFrozen } from './frozen-goal.ts';
import { voidedSignOffs } from './voided-sign-offs.ts';

/**
 * Writes fields of an open goal. An edit of what was agreed to takes the agreements with it, and one of what a
 * frozen goal aims at is refused. Gives the goal as it is afterwards; what does not differ is not written.
 */
export const editGoal = (
  step: ChangeStep,
  { kind, goal }: FoundGoal,
  path: readonly (string | number)[],
  set: Stored,
  unset: readonly string[] = [],
): Stored => {
  if (editsFixed(goal, set, unset) && refuseFrozen(step, kind, goal, path))
    return withFields(goal, set, unset);
  if (editsAgreed(goal, set, unset)) {
    const voided = voidedSignOffs(goal);
    step.draft.patch(kind, goal.id, { ...set, ...voided.set }, [...unset, ...voided.unset]);
  } else step.draft.patch(kind, goal.id, set, unset);
  return step.draft.find(kind, goal.id) ?? withFields(goal, set, unset);
};

/** A copy with some fields set and others taken away; what is set wins. */
export const withFields = (goal: Stored, set: Stored, unset: readonly string[]): Stored => {
  const after: Record<string, unknown> = { ...goal };
  for (const field of unset) Reflect.deleteProperty(after, field);
  return Object.assign(after, set);
};
