import type { RestoreChange, StoredKind } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { isClosed } from './closed-goal.ts';
import { refuseRewrittenCycle } from './closed-cycle.ts';
import type { Stored } from './stored.ts';
import { withFields } from './edit-goal.ts';
import { firstReferrer } from './first-referrer.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { refuseGoalRestored, refuseGoalRemoved, voidedByRestore } from './restore-goal.ts';
import { isGoalKind, shapeOf } from './stored-places.ts';

/**
 * Puts one thing back as it was. Fields set later by somebody else are overwritten only where this change
 * touched them. What still must hold: shape, references, no loops, steps of the life cycle, what is closed or
 * frozen stays as it is unless this opens it, and a target moves only with a reason. References and loops are let be
 * where the change says that everything is as it was.
 */
export const restoreStored: Apply<RestoreChange> = (change, step) => {
  const { draft } = step;
  const { entity, id } = change;
  const before = draft.find(entity, id);
  if (before === undefined && change.value === undefined) {
    if (isGoalKind(entity)) step.refuse('change/unknown-goal', ['id'], { goal: id }, id);
    else step.refuse('change/unknown-reference', ['id'], { entity, id });
    return;
  }
  if (refuseSilentCorrection(change, before, step)) return;
  if (change.remove !== undefined) {
    if (isGoalKind(entity) && before !== undefined && refuseGoalRemoved(entity, before, step)) return;
    const by = change.asItWas === true ? undefined : firstReferrer(draft, entity, id);
    if (by !== undefined) step.refuse('change/still-in-use', ['id'], { id, by });
    draft.remove(entity, id, change.remove);
    return;
  }
  if (change.value !== undefined && !fitsItsId(change, change.value, before, step)) return;
  const unset = change.unset ?? [];
  const after = change.value ?? withFields(before ?? {}, change.set ?? {}, unset);
  const part = change.value === undefined ? 'set' : 'value';
  const shape = shapeOf(entity);
  if (step.refuseShape(shape, after, [part], Object.keys(change[part] ?? {}))) return;
  if (entity === 'cycle' && before !== undefined) refuseRewrittenCycle(step, before, after, [part]);
  if (isGoalKind(entity)) refuseGoalRestored(change, entity, before, after, step);
  if (change.value !== undefined) draft.put(entity, id, change.value, change.position);
  else {
    const voided =
      isGoalKind(entity) && before !== undefined ? voidedByRestore(change, before, after) : nothing;
    draft.patch(entity, id, { ...change.set, ...voided.set }, [...unset, ...voided.unset]);
  }
  if (change.asItWas === true) return;
  refuseDangling(step, shape, after, [part], part === 'set' ? Object.keys(change.set ?? {}) : undefined);
};

const nothing = { set: {}, unset: [] };

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

/** Facts of something closed change only with a reason. True when refused. */
const refuseSilentCorrection = (
  change: RestoreChange,
  before: Stored | undefined,
  step: ChangeStep,
): boolean => {
  const goal = (before ?? change.value)?.['goal'];
  const found =
    factual.has(change.entity) && typeof goal === 'string' ? step.draft.findGoal(goal) : undefined;
  if (found === undefined || step.reason !== undefined || !isClosed(step.draft, found.kind, found.goal))
    return false;
  step.refuse('change/reason-needed#correction', ['id'], { goal: found.goal.id }, found.goal.id);
  return true;
};

const factual: ReadonlySet<StoredKind> = new Set(['checkIn', 'judgement', 'retrospective']);
