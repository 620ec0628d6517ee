import {
  type DraftEdit,
  fail,
  type Finding,
  type GoalKind,
  type NewGoal,
  ok,
  parseEntity,
  type Result,
} from '@throughline/core';
import { type ExpectedGoal, parseChange } from '@throughline/core/change';
import { draftFinding } from '../draft/draft-finding.ts';
import { type DraftParts, type GoalList, goalLists, partsOf } from './draft-parts.ts';

/** A goal of a proposal and where it stands there. */
export interface ProposedGoal {
  readonly goal: NewGoal;
  /** List and position. */
  readonly path: readonly (string | number)[];
}

/** What a proposal would change. */
export interface ProposedChange {
  readonly goals: readonly ProposedGoal[];
  /** Edits of goals that are there, in order. */
  readonly edits: readonly DraftEdit[];
  /** Revisions of the goals that the edits were made for. */
  readonly seen: readonly ExpectedGoal[];
}

/** As many as a parser tells. */
const mostProblems = 100;

/**
 * The goals and edits of a proposal, after a check of their shape: a draft may come out of a store, and an edited
 * one out of a form. Paths of problems start at the proposal.
 */
export const goalsOfDraft = (parts: DraftParts, value: object): Result<ProposedChange, Finding> => {
  const goals: ProposedGoal[] = [];
  const edits: DraftEdit[] = [];
  const problems: Finding[] = [];
  for (const part of parts.all) {
    const entries = listIn(value, part);
    if (entries === undefined) {
      if (parts.always.includes(part) || part in value)
        problems.push(draftFinding('draft/not-a-draft', 'error', [part], { part }));
      continue;
    }
    for (const [position, entry] of entries.entries()) {
      const path = [part, position];
      const read = part === 'edits' ? readEdit(entry) : readGoal(goalLists[part], entry);
      if (!read.ok)
        problems.push(...read.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
      else if ('entity' in read.value) goals.push({ goal: asDraft(read.value), path });
      else edits.push(read.value);
    }
  }
  const seen = parts.all.includes('edits') ? seenIn(value) : [];
  if (seen === undefined)
    problems.push(draftFinding('draft/not-a-draft', 'error', ['seen'], { part: 'seen' }));
  const [first, ...others] = problems;
  if (first === undefined) {
    const isPlan = parts.mayBeEmpty && parts.all.some((part) => listIn(value, part) !== undefined);
    return goals.length + edits.length > 0 || isPlan
      ? ok({ goals, edits, seen: seen ?? [] })
      : fail([draftFinding('draft/nothing-left', 'error', [], {})]);
  }
  return fail([first, ...others.slice(0, mostProblems - 1)], Math.max(0, problems.length - mostProblems));
};

/** What a human edits in a proposal: its goals without the drafter's stamp, and its edits. For comparing two versions. */
export const editablePart = (task: string, value: object): readonly unknown[] =>
  (partsOf(task)?.all ?? []).flatMap((part) => listIn(value, part) ?? []).map(withoutStamp);

const withoutStamp = (goal: unknown): unknown =>
  typeof goal === 'object' && goal !== null ? { ...goal, origin: undefined } : goal;

const listIn = (value: object, list: GoalList | 'edits' | 'seen'): readonly unknown[] | undefined => {
  const entries: unknown = (value as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(entries) ? entries : undefined;
};

/**
 * The revisions that edits are held to: those the reviewed proposal names, and for the other goals it edits those that
 * the draft named. A form may hand back the edits alone, and must not lose what the drafter saw by that.
 */
export const seenByDraft = ({ seen, edits }: ProposedChange, drafted: object): readonly ExpectedGoal[] => {
  const named = new Set(seen.map(({ goal }) => goal));
  const edited = new Set(edits.map(({ goal }) => goal));
  const before = (seenIn(drafted) ?? []).filter(({ goal }) => edited.has(goal) && !named.has(goal));
  return [...seen, ...before];
};

/** The revisions a proposal names; `undefined` when what it names is none. */
const seenIn = (value: object): readonly ExpectedGoal[] | undefined => {
  if (!('seen' in value) || value.seen === undefined) return [];
  const entries = listIn(value, 'seen');
  return entries?.every(isSeen) === true ? entries : undefined;
};

const isSeen = (entry: unknown): entry is ExpectedGoal =>
  typeof entry === 'object' &&
  entry !== null &&
  'goal' in entry &&
  typeof entry.goal === 'string' &&
  entry.goal !== '' &&
  'revision' in entry &&
  Number.isSafeInteger(entry.revision);

/** No state means published, which nothing of a proposal is: a goal that says none comes in as a draft. */
const asDraft = (goal: NewGoal): NewGoal =>
  goal.value.state === undefined ? ({ ...goal, value: { ...goal.value, state: 'draft' } } as NewGoal) : goal;

const readGoal = (entity: GoalKind, entry: unknown): Result<NewGoal, Finding> => {
  const read = parseEntity(entity, entry);
  return read.ok ? ok({ entity, value: read.value } as NewGoal) : read;
};

const readEdit = (entry: unknown): Result<DraftEdit, Finding> => {
  const read = parseChange(entry);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'revise' || value.kind === 'shiftTarget' || value.kind === 'reparent') return ok(value);
  return fail([draftFinding('draft/not-an-edit', 'error', ['kind'], { change: value.kind })]);
};
