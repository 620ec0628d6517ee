import type { GoalId } from '../model/ids.ts';
import type { Owner } from '../model/owner.ts';
import type { Support } from '../model/support.ts';
import type { Reference } from '../shape/shape.ts';
import type { Actor } from './actor.ts';
import type { Change, StoredKind } from './change.ts';
import { containerOf } from './closed-goal.ts';
import type { Draft } from './draft.ts';
import type { Stored } from './stored.ts';
import type { NewGoal } from './new-goal.ts';
import type { ReadPlace } from './read-place.ts';
import { referencesIn } from './references-in.ts';
import { isGoalKind, shapeOf, storedPlaces } from './stored-places.ts';

/** Collects what a change looks up. */
interface Reader {
  readonly draft: Draft;
  readonly note: (entity: ReadPlace['entity'], id: string, ...fields: string[]) => void;
}

/**
 * Everything that decides whether a change may be made and what it does, in the draft as the change finds it.
 * What is not named here must not matter to the change: two edits are independent when neither writes what the
 * other reads.
 */
export const readsOf = (change: Change, actor: Actor, draft: Draft): readonly ReadPlace[] => {
  const places: ReadPlace[] = [];
  const note: Reader['note'] = (entity, id, ...fields) => {
    for (const field of fields) places.push({ entity, id, field });
  };
  readChange(change, actor, { draft, note });
  return places;
};

const readChange = (change: Change, actor: Actor, reader: Reader): void => {
  const { note } = reader;
  switch (change.kind) {
    case 'add':
      readNewGoal(change.goal, reader);
      return;
    case 'acceptDraft':
      note('person', change.decision.by, 'exists');
      for (const goal of change.goals) readNewGoal(goal, reader);
      for (const edit of change.edits ?? []) readChange(edit, actor, reader);
      return;
    case 'applyTemplate':
      for (const person of change.people) note('person', person, 'exists');
      for (const value of change.kras) readNewGoal({ entity: 'kra', value }, reader);
      for (const value of change.kpis ?? []) readNewGoal({ entity: 'kpi', value }, reader);
      return;
    case 'redistributeKras':
      for (const move of change.moves) {
        readOpenGoal(move.kra, reader);
        readReferences('kra', move, reader);
      }
      return;
    case 'revise': {
      readOpenGoal(change.goal, reader);
      const kind = reader.draft.findGoal(change.goal)?.kind;
      if (kind !== undefined) readReferences(shapeOf(kind), change.set ?? {}, reader);
      const cycle = change.set?.['cycle'];
      if (typeof cycle === 'string') note('cycle', cycle, 'closed');
      return;
    }
    case 'reparent':
      readOpenGoal(change.goal, reader);
      for (const { goal } of change.supports ?? []) readClosedness(goal, reader);
      if (change.supports !== undefined) readLinks(change.goal, reader);
      if (change.container !== undefined) readContainer(change.container, reader);
      return;
    case 'setOwners':
      readOpenGoal(change.goal, reader);
      readReferences('kra', { owners: change.owners }, reader);
      return;
    case 'setWeight':
      readOpenGoal(change.goal, reader);
      if (change.parent !== undefined) readClosedness(change.parent, reader);
      return;
    case 'shiftTarget':
      readOpenGoal(change.goal, reader);
      note('goal', change.goal, 'published');
      readReferences('measure', change.measure, reader);
      return;
    case 'setState':
      readOpenGoal(change.goal, reader);
      note('goal', change.goal, 'state');
      if (change.step === 'sign-off' || change.step === 'publish') readSigners(change.goal, actor, reader);
      return;
    case 'recordCheckIn':
    case 'retractCheckIn':
    case 'correctClosed':
      readOpenGoal(change.checkIn.goal, reader);
      note('goal', change.checkIn.goal, 'takes');
      readReferences('checkIn', change.checkIn, reader);
      return;
    case 'judge':
      readOpenGoal(change.judgement.goal, reader);
      readReferences('judgement', change.judgement, reader);
      return;
    case 'retrospect':
      readReferences('retrospective', change.retrospective, reader);
      return;
    case 'upsertReference': {
      const { entity, value } = change.reference;
      readReferences(shapeOf(entity), value, reader);
      readParents(entity, value as unknown as Stored, reader);
      return;
    }
    case 'erasePerson':
      note('person', change.person, '*');
      return;
    case 'restore': {
      const value: Stored = change.value ?? change.set ?? {};
      readReferences(shapeOf(change.entity), value, reader);
      readParents(change.entity, value, reader);
      const goal = value['goal'] ?? reader.draft.find(change.entity, change.id)?.['goal'];
      if (typeof goal === 'string' && !isGoalKind(change.entity)) readClosedness(goal, reader);
      if (!isGoalKind(change.entity)) {
        note(change.entity, change.id, 'exists', 'closed');
        return;
      }
      readOpenGoal(change.id, reader);
      note('goal', change.id, 'exists', 'state', 'published', 'signOffs');
      readLinks(change.id, reader);
      for (const link of (value['supports'] ?? []) as readonly Support[]) readClosedness(link.goal, reader);
      for (const field of ['objective', 'kra']) {
        if (typeof value[field] === 'string') readContainer(value[field], reader);
      }
      if (typeof value['cycle'] === 'string') note('cycle', value['cycle'], 'closed');
    }
  }
};

/** Is a goal closed, itself or through what it belongs to, and what does it belong to? */
const readClosedness = (id: GoalId, { draft, note }: Reader): void => {
  note('goal', id, 'exists', 'closed', 'objective', 'kra', 'cycle');
  const found = draft.findGoal(id);
  if (found === undefined) return;
  const [, container] = containerOf(draft, found.kind, found.goal) ?? [];
  if (container !== undefined) note('goal', String(container['id']), 'closed', 'cycle');
  const cycle = found.goal['cycle'] ?? container?.['cycle'];
  if (typeof cycle === 'string') note('cycle', cycle, 'closed');
};

/** May a goal be edited? */
const readOpenGoal = (id: GoalId, reader: Reader): void => {
  const { draft, note } = reader;
  readClosedness(id, reader);
  note('goal', id, 'frozen');
  const found = draft.findGoal(id);
  const [, container] = found === undefined ? [] : (containerOf(draft, found.kind, found.goal) ?? []);
  if (container !== undefined) note('goal', String(container['id']), 'frozen');
};

/** May a goal come into an objective or KRA? */
const readContainer = (id: GoalId, reader: Reader): void => {
  readClosedness(id, reader);
  reader.note('goal', id, 'frozen');
};

/** Are the goals it supports now closed? */
const readLinks = (id: GoalId, reader: Reader): void => {
  for (const { goal } of reader.draft.findGoal(id)?.goal.supports ?? []) readClosedness(goal, reader);
};

const readNewGoal = ({ entity, value }: NewGoal, reader: Reader): void => {
  readReferences(shapeOf(entity), value, reader);
  for (const { goal } of value.supports ?? []) readClosedness(goal, reader);
  const { objective, kra, cycle } = value as unknown as Stored;
  for (const container of [objective, kra]) {
    if (typeof container === 'string') readContainer(container, reader);
  }
  if (typeof cycle === 'string') reader.note('cycle', cycle, 'closed');
};

/** Who may sign: the goal as it is, whoever answers for it, and who manages them. */
const readSigners = (id: GoalId, actor: Actor, { draft, note }: Reader): void => {
  note('goal', id, '*');
  note('person', actor.id, 'exists');
  note('assignment', '*', '*');
  const found = draft.findGoal(id);
  if (found === undefined) return;
  const [, container] = containerOf(draft, found.kind, found.goal) ?? [];
  if (container !== undefined) note('goal', String(container['id']), 'owners');
  const owners = [...(found.goal.owners ?? []), ...((container?.['owners'] ?? []) as readonly Owner[])];
  for (const { who } of owners) if ('unit' in who) note('unit', who.unit, 'lead');
};

/** Does everything exist that a value refers to? */
const readReferences = (shape: string, value: unknown, { note }: Reader): void => {
  for (const { to, id } of referencesIn(shape, value)) {
    const entity = entityOf(to);
    if (entity !== undefined) note(entity, id, 'exists');
    if (to === 'plannedMetric') note('organization', '*', '*');
  }
};

const entityOf = (to: Reference): ReadPlace['entity'] | undefined => {
  if (to === 'goal' || to === 'objective' || to === 'kra') return 'goal';
  return Object.hasOwn(storedPlaces, to) ? (to as StoredKind) : undefined;
};

/** A unit or cycle must not end up within itself, so all parents above it matter. */
const readParents = (entity: StoredKind, value: Stored, { draft, note }: Reader): void => {
  if (entity !== 'unit' && entity !== 'cycle') return;
  const seen = new Set<string>();
  let above = value['parent'];
  while (typeof above === 'string' && !seen.has(above)) {
    seen.add(above);
    note(entity, above, 'parent');
    above = draft.find(entity, above)?.['parent'];
  }
};
