import { fieldsOf } from '../shape/fields-of.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import type { ReviseChange } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { refuseClosed } from './closed-goal.ts';
import { editGoal } from './edit-goal.ts';
import type { GoalKind } from './new-goal.ts';
import { openGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { shapeOf } from './stored-places.ts';

/** Fields with a change of their own. */
const ownChange: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['supports', 'reparent'],
  ['objective', 'reparent'],
  ['kra', 'reparent'],
  ['owners', 'setOwners'],
  ['weight', 'setWeight'],
  ['measure', 'shiftTarget'],
  ['state', 'setState'],
  ['signOffs', 'setState'],
  ['frozen', 'setState'],
  ['origin', 'acceptDraft'],
]);

/** Fields that the engine keeps. */
const fixed = new Set(['id', 'revision']);

/** Names of the fields that a goal of a kind can have. */
const fieldNames = (kind: GoalKind): readonly string[] => {
  const names = namesByKind.get(kind) ?? [...fieldsOf(goalSetTables, goalSetTables[kind]).keys()];
  namesByKind.set(kind, names);
  return names;
};

/** They follow from the tables, so they are read once. */
const namesByKind = /* @__PURE__ */ new Map<GoalKind, readonly string[]>();

/** Changes plain fields of a goal. */
export const reviseGoal: Apply<ReviseChange> = (change, step) => {
  const found = openGoal(step, change.goal);
  if (found === undefined) return;
  const { kind } = found;
  const set = change.set ?? {};
  const unset = (change.unset ?? []).filter((field) => !Object.hasOwn(set, field));
  const fields = [...Object.keys(set), ...unset];
  if (!fields.map((field) => fieldIsPlain(kind, field, change, step)).every(Boolean)) return;
  const after = editGoal(step, found, ['set'], set, unset);
  if (step.refuseShape(shapeOf(kind), after, ['set'], fields)) return;
  refuseDangling(step, shapeOf(kind), after, ['set'], Object.keys(set));
  // The goal may have been moved into a closed cycle.
  if (Object.hasOwn(set, 'cycle')) refuseClosed(step, kind, after, ['set', 'cycle']);
};

const fieldIsPlain = (kind: GoalKind, field: string, change: ReviseChange, step: ChangeStep): boolean => {
  const path = change.set !== undefined && Object.hasOwn(change.set, field) ? ['set', field] : ['unset'];
  const names = fieldNames(kind);
  if (!names.includes(field)) {
    const plain = names.filter((name) => !ownChange.has(name) && !fixed.has(name));
    step.refuse('change/unknown-field', path, { entity: kind, field, fields: plain }, change.goal);
    return false;
  }
  const own = ownChange.get(field);
  if (own !== undefined)
    step.refuse('change/field-has-own-change', path, { goal: change.goal, field, change: own }, change.goal);
  if (fixed.has(field))
    step.refuse('change/field-has-own-change#fixed', path, { goal: change.goal, field }, change.goal);
  return own === undefined && !fixed.has(field);
};
