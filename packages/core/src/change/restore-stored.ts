import type { Support } from '../model/support.ts';
import type { RestoreChange, StoredKind } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { changedParents, isClosed, isPublished, refuseClosed, refuseClosedParents } from './closed-goal.ts';
import { type Stored, sameContent } from './draft.ts';
import { firstReferrer } from './first-referrer.ts';
import { goalLoopThrough, shownLoop } from './loop-through.ts';
import type { GoalKind } from './new-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { isGoalKind, shapeOf } from './stored-places.ts';

/**
 * Puts one thing back as it was. Fields set later by somebody else are overwritten only where this change
 * touched them. What still must hold: shape, references, no loops, what is closed stays as it is unless this
 * opens it, and a target moves only with a reason.
 */
export const restoreStored: Apply<RestoreChange> = (change, step) => {
  const { draft } = step;
  const before = draft.find(change.entity, change.id);
  if (before === undefined && change.value === undefined) {
    if (isGoalKind(change.entity)) step.refuse('change/unknown-goal', ['id'], { goal: change.id }, change.id);
    else step.refuse('change/unknown-reference', ['id'], { entity: change.entity, id: change.id });
    return;
  }
  if (refuseFrozen(change, before, step)) return;
  if (change.remove !== undefined) {
    const by = firstReferrer(draft, change.entity, change.id);
    if (by !== undefined) step.refuse('change/still-in-use', ['id'], { id: change.id, by });
    draft.remove(change.entity, change.id, change.remove);
    return;
  }
  if (change.value !== undefined && !fitsItsId(change, change.value, before, step)) return;
  if (change.value !== undefined) draft.put(change.entity, change.id, change.value, change.position);
  else draft.patch(change.entity, change.id, change.set ?? {}, change.unset ?? []);
  const after = draft.find(change.entity, change.id) ?? {};
  const part = change.value === undefined ? 'set' : 'value';
  const shape = shapeOf(change.entity);
  if (step.refuseShape(shape, after, [part], Object.keys(change[part] ?? {}))) return;
  refuseDangling(step, shape, after, [part], part === 'set' ? Object.keys(change.set ?? {}) : undefined);
  if (isGoalKind(change.entity)) refuseUnsound(change, change.entity, before, after, step);
};

/** A value must have the id of the change, and a goal that comes back must not meet another goal of that id. */
const fitsItsId = (
  { entity, id }: RestoreChange,
  value: Stored,
  before: Stored | undefined,
  step: ChangeStep,
): boolean => {
  const field = entity === 'checkIn' ? 'key' : 'id';
  const other = before === undefined && isGoalKind(entity) ? step.draft.findGoal(id) : undefined;
  if (value[field] !== id) step.refuse('change/bad-shape#entity', ['value'], { id, fields: [field] });
  else if (other !== undefined) step.refuse('change/id-taken', ['id'], { id, entity: other.kind }, id);
  return value[field] === id && other === undefined;
};

/** Facts of something closed change only with a reason, closed goals only in being opened. True when refused. */
const refuseFrozen = (change: RestoreChange, before: Stored | undefined, step: ChangeStep): boolean => {
  if (isGoalKind(change.entity)) {
    const opens = Object.hasOwn(change.set ?? {}, 'state') || change.unset?.includes('state') === true;
    return before !== undefined && !opens && refuseClosed(step, change.entity, before, ['id']);
  }
  const goal = (before ?? change.value)?.['goal'];
  const found =
    factual.has(change.entity) && typeof goal === 'string' ? step.draft.findGoal(goal) : undefined;
  if (found === undefined || step.reason !== undefined || !isClosed(step.draft, found.kind, found.goal))
    return false;
  step.refuse('change/reason-needed#correction', ['id'], { goal: found.goal.id }, found.goal.id);
  return true;
};

const factual: ReadonlySet<StoredKind> = new Set(['checkIn', 'judgement', 'retrospective']);

const refuseUnsound = (
  { id }: RestoreChange,
  kind: GoalKind,
  before: Stored | undefined,
  after: Stored,
  step: ChangeStep,
): void => {
  const moved = before !== undefined && !sameContent(before['measure'], after['measure']);
  if (moved && isPublished(before) && step.reason === undefined) {
    step.refuse('change/reason-needed', ['set', 'measure'], { goal: id }, id);
  }
  const linksOf = (goal: Stored | undefined): readonly Support[] =>
    (goal?.['supports'] ?? []) as readonly Support[];
  const container = kind === 'keyResult' ? after['objective'] : kind === 'kpi' ? after['kra'] : undefined;
  const moves = typeof container === 'string' && container !== (before?.['objective'] ?? before?.['kra']);
  const changed = changedParents(linksOf(before), linksOf(after));
  refuseClosedParents(step, moves ? [...changed, container] : changed, ['set']);
  const known = new Set(linksOf(before).map(({ goal }) => goal));
  const added = [...linksOf(after).map(({ goal }) => goal), ...(moves ? [container] : [])];
  for (const parent of new Set(added)) {
    const loop = known.has(parent) ? undefined : goalLoopThrough(step.draft, id, parent);
    if (loop !== undefined) {
      step.refuse('change/would-close-a-loop', ['set'], { id, parent, loop: shownLoop(loop) }, id);
    }
  }
};
