import type { Goal } from '../model/goal.ts';
import type { Support } from '../model/support.ts';
import { differBesideState, differInAgreed, differInFixed } from './agreed-fields.ts';
import type { RestoreChange } from './change.ts';
import type { ChangeStep } from './change-step.ts';
import { changedParents, refuseClosed, refuseClosedAround, refuseClosedParents } from './closed-goal.ts';
import type { Stored } from './stored.ts';
import { refuseFrozen, refuseFrozenContainer } from './frozen-goal.ts';
import { counts, isOneStep, lifeCycle, stageOf } from './life-cycle.ts';
import { goalLoopThrough, shownLoop } from './loop-through.ts';
import type { GoalKind } from './new-goal.ts';
import { voidedSignOffs } from './voided-sign-offs.ts';
import { sameContent } from './same-content.ts';

const linksOf = (goal: Stored | undefined): readonly Support[] =>
  (goal?.['supports'] ?? []) as readonly Support[];

/**
 * Refuses to take away a goal that is closed or frozen, or that something closed or frozen counted on: taking a
 * link away changes what was closed as much as adding one does. True when it was refused.
 */
export const refuseGoalRemoved = (kind: GoalKind, goal: Stored, step: ChangeStep): boolean => {
  if (refuseClosed(step, kind, goal, ['id']) || refuseFrozen(step, kind, goal, ['id'])) return true;
  const parents = linksOf(goal).map((link) => link.goal);
  return refuseClosedParents(step, parents, ['id']);
};

/** Refuses to put a goal back where an ordinary change could not have brought it. */
export const refuseGoalRestored = (
  change: RestoreChange,
  kind: GoalKind,
  before: Stored | undefined,
  after: Stored,
  step: ChangeStep,
): void => {
  const part = change.value === undefined ? 'set' : 'value';
  if (before === undefined) {
    if (refuseClosed(step, kind, after, ['value'])) return;
    refuseFrozen(step, kind, after, ['value']);
  } else if (refuseMovedState(kind, before, after, step)) return;
  const id = change.id;
  const moved = before !== undefined && !sameContent(before['measure'], after['measure']);
  if (moved && counts(stageOf(before)) && step.reason === undefined)
    step.refuse('change/reason-needed', [part, 'measure'], { goal: id }, id);
  const container = kind === 'keyResult' ? after['objective'] : kind === 'kpi' ? after['kra'] : undefined;
  const moves = typeof container === 'string' && container !== (before?.['objective'] ?? before?.['kra']);
  const changed = changedParents(linksOf(before), linksOf(after));
  refuseClosedParents(step, moves ? [...changed, container] : changed, [part]);
  if (moves && before !== undefined) refuseFrozenContainer(step, kind, after, [part]);
  if (change.asItWas === true) return;
  const known = new Set(linksOf(before).map(({ goal }) => goal));
  const added = [...linksOf(after).map(({ goal }) => goal), ...(moves ? [container] : [])];
  for (const parent of new Set(added)) {
    const loop = known.has(parent) ? undefined : goalLoopThrough(step.draft, id, parent);
    if (loop === undefined) continue;
    step.refuse('change/would-close-a-loop', [part], { id, parent, loop: shownLoop(loop) }, id);
  }
};

/** The rules of `setState` and of edits, for a goal whose fields go back. True when it was refused. */
const refuseMovedState = (kind: GoalKind, before: Stored, after: Stored, step: ChangeStep): boolean => {
  const id = String(before['id']);
  const from = stageOf(before);
  const to = stageOf(after);
  const edits = differBesideState(before, after);
  if (from !== to && !isOneStep(from, to) && !isOneStep(to, from)) {
    const steps = Object.keys(lifeCycle[from]);
    step.refuse('change/step-not-allowed#undo', ['set', 'state'], { goal: id, state: from, to, steps }, id);
    return true;
  }
  if (from === 'closed' && (to === 'closed' || edits)) return refuseClosed(step, kind, before, ['id']);
  const countsOtherwise = counts(from) !== counts(to);
  const signs = from === to && !sameContent(before['signOffs'], after['signOffs']);
  if ((edits || countsOtherwise || signs) && refuseClosedAround(step, kind, before, ['id'])) return true;
  if (differInFixed(before, after)) {
    if (refuseFrozen(step, kind, before, ['id'])) return true;
    if (to === 'frozen' && refuseFrozen(step, kind, after, ['id'])) return true;
  }
  return countsOtherwise && refuseFrozenContainer(step, kind, before, ['id']);
};

/** An edit that is taken back later voids what was signed since, as any other edit does. */
export const voidedByRestore = (
  { set = {}, unset = [] }: RestoreChange,
  before: Stored,
  after: Stored,
): { readonly set: Stored; readonly unset: readonly string[] } => {
  const names = Object.hasOwn(set, 'signOffs') || unset.includes('signOffs');
  return names || !differInAgreed(before, after)
    ? { set: {}, unset: [] }
    : voidedSignOffs(before as unknown as Goal);
};
