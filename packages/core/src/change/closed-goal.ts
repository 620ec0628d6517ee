import type { GoalId } from '../model/ids.ts';
import type { Support } from '../model/support.ts';
import type { LookingStep } from './change-step.ts';
import type { DraftLookups } from './draft.ts';
import type { Stored } from './stored.ts';
import type { GoalKind } from './new-goal.ts';
import { sameContent } from './same-content.ts';

/** The objective of a key result or the KRA of a KPI. */
export const containerOf = (
  draft: DraftLookups,
  kind: GoalKind,
  goal: Stored,
): readonly [GoalKind, Stored] | undefined => {
  if (kind !== 'keyResult' && kind !== 'kpi') return undefined;
  const holder = kind === 'keyResult' ? 'objective' : 'kra';
  const found = draft.find(holder, String(goal[holder]));
  return found === undefined ? undefined : [holder, found];
};

/** The closed cycle a goal belongs to, if it does: its own, else that of its objective or KRA. */
const closedCycleOf = (
  draft: DraftLookups,
  kind: GoalKind,
  goal: Stored,
  container: Stored | undefined,
): string | undefined => {
  const own = kind === 'keyResult' ? undefined : goal['cycle'];
  const cycle = own ?? container?.['cycle'];
  if (typeof cycle !== 'string') return undefined;
  return draft.find('cycle', cycle)?.['state'] === 'closed' ? cycle : undefined;
};

/** The closed objective or KRA a goal belongs to, if it does: its own numbers are part of those. */
const closedContainerOf = (container: Stored | undefined): string | undefined =>
  container?.['state'] === 'closed' ? String(container['id']) : undefined;

/** True when a goal counts as closed: itself, through its cycle, or through its objective or KRA. */
export const isClosed = (draft: DraftLookups, kind: GoalKind, goal: Stored): boolean => {
  if (goal['state'] === 'closed') return true;
  const container = containerOf(draft, kind, goal)?.[1];
  return (
    closedCycleOf(draft, kind, goal, container) !== undefined || closedContainerOf(container) !== undefined
  );
};

/** Refuses a change of a closed goal. True when it was refused. */
export const refuseClosed = (
  step: LookingStep,
  kind: GoalKind,
  goal: Stored,
  path: readonly (string | number)[],
): boolean => {
  if (goal['state'] !== 'closed') return refuseClosedAround(step, kind, goal, path);
  const id = String(goal['id']);
  step.refuse('change/closed', path, { goal: id }, id);
  return true;
};

/** Refuses a change of a goal in a closed cycle, objective or KRA. True when it was refused. */
export const refuseClosedAround = (
  step: LookingStep,
  kind: GoalKind,
  goal: Stored,
  path: readonly (string | number)[],
): boolean => {
  const id = String(goal['id']);
  const holder = containerOf(step.draft, kind, goal)?.[1];
  const cycle = closedCycleOf(step.draft, kind, goal, holder);
  const container = closedContainerOf(holder);
  if (cycle !== undefined) step.refuse('change/closed#cycle', path, { goal: id, cycle }, id);
  else if (container !== undefined) step.refuse('change/closed#container', path, { goal: id, container }, id);
  return cycle !== undefined || container !== undefined;
};

/**
 * Refuses to link to closed goals, to unlink from them, or to change such a link: it would change final numbers.
 * True when it was refused.
 */
export const refuseClosedParents = (
  step: LookingStep,
  parents: readonly GoalId[],
  path: readonly (string | number)[],
): boolean => {
  let refused = false;
  for (const parent of new Set(parents)) {
    const found = step.draft.findGoal(parent);
    if (found === undefined || !isClosed(step.draft, found.kind, found.goal)) continue;
    step.refuse('change/closed#parent', path, { parent });
    refused = true;
  }
  return refused;
};

/** Parents whose link is not the same in two lists of links: new ones, lost ones, and those with other terms. */
export const changedParents = (before: readonly Support[], after: readonly Support[]): readonly GoalId[] => {
  const linksTo = (list: readonly Support[], parent: GoalId): readonly Support[] =>
    list.filter(({ goal }) => goal === parent);
  const parents = [...new Set([...before, ...after].map(({ goal }) => goal))];
  return parents.filter((parent) => !sameContent(linksTo(before, parent), linksTo(after, parent)));
};

/** True for a goal that counts: published, which is also what no state means. */
export const isPublished = (goal: Stored): boolean =>
  goal['state'] === undefined || goal['state'] === 'published';
