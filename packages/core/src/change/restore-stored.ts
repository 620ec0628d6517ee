import type { RestoreChange, StoredKind } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { isPublished, refuseClosed } from './closed-goal.ts';
import { type Draft, type Stored, sameContent } from './draft.ts';
import { goalLoopThrough, shownLoop } from './loop-through.ts';
import type { GoalKind } from './new-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { referencesIn } from './references-in.ts';
import { goalKinds, shapeOf, storedPlaces } from './stored-places.ts';

/**
 * Puts one thing back as it was. Fields set later by somebody else are overwritten only where this change
 * touched them. What still must hold: shape, references, no loops, and the rules of moving a target.
 */
export const restoreStored: Apply<RestoreChange> = (change, step) => {
  const { draft } = step;
  const before = draft.find(change.entity, change.id);
  if (change.remove !== undefined) {
    const by = before === undefined ? undefined : firstReferrer(draft, change.entity, change.id);
    if (before === undefined) refuseMissing(change, step);
    else if (by !== undefined) step.refuse('change/still-in-use', ['id'], { id: change.id, by });
    draft.remove(change.entity, change.id, change.remove);
    return;
  }
  if (change.value !== undefined) draft.put(change.entity, change.id, change.value, change.position);
  else if (before === undefined) {
    refuseMissing(change, step);
    return;
  } else draft.patch(change.entity, change.id, change.set ?? {}, change.unset ?? []);

  const after = draft.find(change.entity, change.id);
  const shape = shapeOf(change.entity);
  if (after === undefined) {
    // The value has another id than the change says.
    step.refuse('change/bad-shape#entity', ['value'], { id: change.id, fields: ['id'] });
    return;
  }
  const part = change.value === undefined ? 'set' : 'value';
  if (step.refuseShape(shape, after, [part], Object.keys(change[part] ?? {}))) return;
  refuseDangling(
    step,
    shape,
    after,
    [],
    change.value === undefined ? Object.keys(change.set ?? {}) : undefined,
  );
  if (isGoalKind(change.entity)) refuseUnsound(change, change.entity, before, after, step);
};

const refuseMissing = (change: RestoreChange, step: ChangeStep): void => {
  if (isGoalKind(change.entity)) step.refuse('change/unknown-goal', ['id'], { goal: change.id }, change.id);
  else step.refuse('change/unknown-reference', ['id'], { entity: change.entity, id: change.id });
};

const refuseUnsound = (
  change: RestoreChange,
  kind: GoalKind,
  before: Stored | undefined,
  after: Stored,
  step: ChangeStep,
): void => {
  const { id } = change;
  if (before !== undefined && !sameContent(before['measure'], after['measure'])) {
    refuseClosed(step, kind, before, ['id']);
    if (isPublished(before) && step.reason === undefined)
      step.refuse('change/reason-needed', ['set', 'measure'], { goal: id }, id);
  }
  const linked = (goal: Stored | undefined): readonly string[] => [
    ...((goal?.['supports'] ?? []) as readonly { readonly goal: string }[]).map((support) => support.goal),
    ...[goal?.['objective'], kind === 'kpi' ? goal?.['kra'] : undefined].filter(
      (container) => typeof container === 'string',
    ),
  ];
  const known = new Set(linked(before));
  for (const parent of new Set(linked(after))) {
    const loop = known.has(parent) ? undefined : goalLoopThrough(step.draft, id, parent);
    if (loop !== undefined)
      step.refuse('change/would-close-a-loop', ['set'], { id, parent, loop: shownLoop(loop) }, id);
  }
};

/** Id of the first thing that refers to another one, if any does. Reads the whole draft. */
const firstReferrer = (draft: Draft, kind: StoredKind, id: string): string | undefined => {
  const meant = isGoalKind(kind) ? new Set(['goal', kind]) : new Set<string>([kind]);
  for (const holder of ['organization', ...Object.keys(storedPlaces)] as StoredKind[]) {
    for (const entity of draft.list(holder)) {
      if (holder === kind && (entity['id'] ?? entity['key']) === id) continue;
      if (
        referencesIn(shapeOf(holder), entity).some(
          (reference) => reference.id === id && meant.has(reference.to),
        )
      )
        return String(entity['id'] ?? entity['key']);
    }
  }
  return undefined;
};

const isGoalKind = (kind: StoredKind): kind is GoalKind =>
  (goalKinds as readonly StoredKind[]).includes(kind);
