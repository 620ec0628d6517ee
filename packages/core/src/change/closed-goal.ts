import type { GoalId } from '../model/ids.ts';
import type { ChangeStep } from './change-step.ts';
import type { Draft, Stored } from './draft.ts';
import type { GoalKind } from './new-goal.ts';

/** The cycle a goal is set for: its own, else that of its objective or KRA. */
const cycleOf = (draft: Draft, kind: GoalKind, goal: Stored): unknown => {
  if (kind === 'keyResult') return draft.find('objective', String(goal['objective']))?.['cycle'];
  return goal['cycle'] ?? (kind === 'kpi' ? draft.find('kra', String(goal['kra']))?.['cycle'] : undefined);
};

/** The closed cycle a goal belongs to, if it does. */
export const closedCycleOf = (draft: Draft, kind: GoalKind, goal: Stored): string | undefined => {
  const cycle = cycleOf(draft, kind, goal);
  if (typeof cycle !== 'string') return undefined;
  return draft.find('cycle', cycle)?.['state'] === 'closed' ? cycle : undefined;
};

/** True when a goal counts as closed: itself, or through its cycle. */
export const isClosed = (draft: Draft, kind: GoalKind, goal: Stored): boolean =>
  goal['state'] === 'closed' || closedCycleOf(draft, kind, goal) !== undefined;

/** Refuses a change of a closed goal. True when it was refused. */
export const refuseClosed = (
  step: ChangeStep,
  kind: GoalKind,
  goal: Stored,
  path: readonly (string | number)[],
): boolean => {
  const id = String(goal['id']);
  if (goal['state'] === 'closed') {
    step.refuse('change/closed', path, { goal: id }, id);
    return true;
  }
  const cycle = closedCycleOf(step.draft, kind, goal);
  if (cycle === undefined) return false;
  step.refuse('change/closed#cycle', path, { goal: id, cycle }, id);
  return true;
};

/** Refuses links to closed goals: they would change numbers that are final. */
export const refuseClosedParents = (
  step: ChangeStep,
  parents: readonly GoalId[],
  path: readonly (string | number)[],
): void => {
  for (const parent of new Set(parents)) {
    const found = step.draft.findGoal(parent);
    if (found !== undefined && isClosed(step.draft, found.kind, found.goal))
      step.refuse('change/closed#parent', path, { parent });
  }
};

/** True for a goal that counts: published, which is also what no state means. */
export const isPublished = (goal: Stored): boolean =>
  goal['state'] === undefined || goal['state'] === 'published';
