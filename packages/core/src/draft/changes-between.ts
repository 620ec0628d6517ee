import type { Change, LifeCycleStep } from '../change/change.ts';
import { startDraft } from '../change/draft.ts';
import { goalsAbove } from '../change/goals-above.ts';
import type { NewGoal } from '../change/new-goal.ts';
import { openStore } from '../change/open-store.ts';
import type { ReferenceValue } from '../change/reference-value.ts';
import { failureOf } from '../change/run-changes.ts';
import { sameContent } from '../change/same-content.ts';
import { shapeProblems } from '../change/shape-problems.ts';
import { type ListName, isGoalKind, shapeOf, storedPlaces } from '../change/stored-places.ts';
import type { Stored } from '../change/stored.ts';
import type { Finding } from '../finding/finding.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Judgement, Retrospective } from '../model/judgement.ts';
import type { Organization } from '../model/organization.ts';
import { ok, type Result } from '../result.ts';
import { goalEdits } from './goal-edits.ts';
import { type NewThing, inOrderOfNeed } from './in-order-of-need.ts';
import { listEdits } from './list-edits.ts';
import { movesTopDown } from './moves-top-down.ts';
import { recipeProblem } from './recipe-problem.ts';

const kinds = Object.keys(storedPlaces) as (keyof typeof storedPlaces)[];
const lists: ReadonlySet<string> = new Set<ListName>(kinds.map((kind) => storedPlaces[kind].list));

/**
 * The changes that lead from one document to the other, in an order in which each finds what it needs: what is opened
 * comes first, then what is new, edits, facts, and last what is closed; of what moves, what is higher up comes first.
 * What no change can express comes back as findings, all of them.
 */
export const changesBetween = (before: GoalSet, after: GoalSet): Result<readonly Change[], Finding> => {
  const problems: Finding[] = [];
  const references: Change[] = [];
  const closing: Change[] = [];
  const edits: Change[] = [];
  const facts: Change[] = [];
  const steps: { readonly goal: string; readonly step: LifeCycleStep }[] = [];
  const fresh: NewThing[] = [];
  problems.push(...fieldProblems(before, after));
  if (!sameContent(before.organization, after.organization)) {
    const wrong = organizationProblems(before.organization, after.organization);
    problems.push(...wrong);
    if (wrong.length === 0) references.push(upsert('organization', after.organization));
  }
  for (const kind of kinds) {
    const { list } = storedPlaces[kind];
    const wrong = shapeOfList(before, after, list, shapeOf(kind));
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    const found = listEdits(list, entriesOf(before, list), entriesOf(after, list));
    problems.push(...found.problems);
    for (const value of found.added)
      if (kind === 'checkIn' || kind === 'judgement' || kind === 'retrospective')
        facts.push(said(kind, value));
      else fresh.push({ kind, value });
    for (const edit of found.edited) {
      const id = String(edit.after['id'] ?? edit.after['key']);
      if (kind === 'checkIn')
        problems.push(recipeProblem('recipe/edited-in-place', [list, id], { list, id }));
      else if (kind === 'judgement' || kind === 'retrospective')
        problems.push(recipeProblem('recipe/edited-in-place#said', [list, id], { list, id }));
      else if (isGoalKind(kind)) {
        const { content, step, problems: more } = goalEdits(kind, edit);
        edits.push(...content);
        problems.push(...more);
        if (step !== undefined) steps.push({ goal: id, step });
      } else {
        // A cycle is closed when all that happens in it has happened.
        const ends = kind === 'cycle' && edit.after['state'] === 'closed';
        (ends ? closing : references).push(upsert(kind, edit.after));
      }
    }
  }
  const [first, ...more] = problems;
  if (first !== undefined) return failureOf([first, ...more]);
  const ordered = inOrderOfNeed(fresh);
  const end = startDraft(openStore(after));
  const inOrder = (entity: 'unit' | 'cycle', changes: readonly Change[]): readonly Change[] =>
    movesTopDown(
      changes,
      (change) =>
        change.kind === 'upsertReference' && change.reference.entity === entity
          ? change.reference.value.id
          : undefined,
      (id) => [end.find(entity, id)?.['parent']].filter((parent) => typeof parent === 'string'),
    );
  const taken = (among: (step: LifeCycleStep) => boolean): Change[] =>
    steps.filter(({ step }) => among(step)).map(({ goal, step }) => ({ kind: 'setState', goal, step }));
  return ok([
    ...ordered.filter(({ kind }) => !isGoalKind(kind)).map(({ kind, value }) => upsert(kind, value)),
    ...inOrder('unit', inOrder('cycle', references)),
    ...taken((step) => step === 'reopen'),
    ...ordered.filter(({ kind }) => isGoalKind(kind)).map(added),
    ...movesTopDown(edits, movedGoal, (id) => goalsAbove(end.findGoal(id)?.goal)),
    ...facts,
    ...taken((step) => step !== 'reopen' && step !== 'close'),
    ...taken((step) => step === 'close'),
    ...closing,
  ]);
};

const movedGoal = (change: Change): string | undefined =>
  change.kind === 'reparent' ? change.goal : undefined;

const upsert = (entity: string, value: object): Change => ({
  kind: 'upsertReference',
  reference: { entity, value } as ReferenceValue,
});

const added = ({ kind, value }: NewThing): Change => ({
  kind: 'add',
  goal: { entity: kind, value } as unknown as NewGoal,
});

const said = (kind: 'checkIn' | 'judgement' | 'retrospective', value: unknown): Change => {
  if (kind === 'judgement') return { kind: 'judge', judgement: value as Judgement };
  if (kind === 'retrospective') return { kind: 'retrospect', retrospective: value as Retrospective };
  const checkIn = value as CheckIn;
  return 'retracts' in checkIn ? { kind: 'retractCheckIn', checkIn } : { kind: 'recordCheckIn', checkIn };
};

/** Entries of a list; no list is an empty one. */
const entriesOf = (goals: GoalSet, list: ListName): readonly Stored[] =>
  (goals[list] ?? []) as unknown as readonly Stored[];

/** What has the wrong shape among the entries that the recipe wrote. */
const shapeOfList = (before: GoalSet, after: GoalSet, list: ListName, shape: string): readonly Finding[] => {
  const given: unknown = after[list];
  if (given === undefined || given === before[list]) return [];
  // The check of a document says best that something is no list, without a look at the rest of it.
  if (!Array.isArray(given))
    return shapeProblems(
      'goalSet',
      { schemaVersion: 1, organization: before.organization, [list]: given },
      [],
    );
  const known = new Set<unknown>(entriesOf(before, list));
  return Array.from(given as readonly unknown[]).flatMap((entry, at) =>
    known.has(entry) ? [] : shapeProblems(shape, entry, [list, at]),
  );
};

const organizationProblems = (before: Organization, after: Organization): readonly Finding[] => {
  const wrong = shapeProblems('organization', after, ['organization']);
  if (wrong.length > 0 || before.id === after.id) return wrong;
  const facts = { list: 'organization', id: before.id, to: after.id };
  return [recipeProblem('recipe/id-edited', ['organization', 'id'], facts)];
};

/** Fields of the set itself, which no change writes. */
const fieldProblems = (before: GoalSet, after: GoalSet): readonly Finding[] => {
  const [old, next] = [before, after] as unknown as readonly [Stored, Stored];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((field) => field !== 'organization' && !lists.has(field))
    .filter((field) => !sameContent(old[field], next[field]))
    .map((field) => recipeProblem('recipe/kept-field#set', [field], { field, id: 'goalSet' }));
};
