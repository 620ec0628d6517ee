import type { ChangeStep } from './change-step.ts';
import { containerOf } from './closed-goal.ts';
import type { Draft } from './draft.ts';
import type { Stored } from './stored.ts';
import { stageOf } from './life-cycle.ts';
import type { GoalKind } from './new-goal.ts';

/** The frozen objective or KRA a goal belongs to, if it does: what that aims at includes its own goals. */
const frozenContainerOf = (draft: Draft, kind: GoalKind, goal: Stored): string | undefined => {
  const [, container] = containerOf(draft, kind, goal) ?? [];
  return container !== undefined && stageOf(container) === 'frozen' ? String(container['id']) : undefined;
};

/** Refuses to change what a frozen objective or KRA is made of. True when it was refused. */
export const refuseFrozenContainer = (
  step: ChangeStep,
  kind: GoalKind,
  goal: Stored,
  path: readonly (string | number)[],
): boolean => {
  const container = frozenContainerOf(step.draft, kind, goal);
  if (container === undefined) return false;
  const id = String(goal['id']);
  step.refuse('change/frozen#container', path, { goal: id, container }, id);
  return true;
};

/** Refuses to change what a goal aims at once it, or what it belongs to, is frozen. True when it was refused. */
export const refuseFrozen = (
  step: ChangeStep,
  kind: GoalKind,
  goal: Stored,
  path: readonly (string | number)[],
): boolean => {
  if (stageOf(goal) !== 'frozen') return refuseFrozenContainer(step, kind, goal, path);
  const id = String(goal['id']);
  step.refuse('change/frozen', path, { goal: id }, id);
  return true;
};
