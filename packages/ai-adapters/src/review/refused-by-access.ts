import {
  type Finding,
  type GoalId,
  type GoalIndex,
  type Goals,
  type PersonId,
  UsageError,
} from '@throughline/core';
import { draftFinding } from '../draft/draft-finding.ts';
import { readField } from '../model/read-field.ts';
import { linkedGoals, wholesOf } from './linked-goals.ts';
import type { ReviewAccess } from './review-access.ts';
import type { ReviewContext } from './reviewed-draft.ts';
import type { ProposedChange, ProposedGoal } from './goals-of-draft.ts';

/** What a human may see and change of a set, where the host holds reviews to that. What says less is a `UsageError`. */
export const accessIn = (
  access: ReviewContext['access'],
  goals: Goals,
  person: PersonId,
): ReviewAccess | undefined => {
  const found = access?.(goals, person);
  const says = ['canSee', 'canChange', 'oversees'].every(
    (name) => typeof readField(found, name) === 'function',
  );
  if (access !== undefined && !says)
    throw new UsageError(
      'ai-adapters/bad-argument',
      '`access` must give `canSee`, `canChange` and `oversees`, as `compileAccess(goals, options).readerOf(person)` does',
    );
  return (
    found && {
      canSee: (goal) => isYes(found.canSee(goal)),
      canChange: (goal) => isYes(found.canChange(goal)),
      oversees: (about) => isYes(found.oversees(about)),
    }
  );
};

/** Only `true` is a yes: a promise of a no, or an answer that was forgotten, must not let anything in. */
const isYes = (answer: unknown): boolean => answer === true;

/** Why a human may not take over a text: it speaks of goals that are hidden from them. It says how many, not which. */
export const recordsRefused = (
  index: GoalIndex,
  records: Iterable<string>,
  by: PersonId,
  access: ReviewAccess | undefined,
): readonly Finding[] => {
  if (access === undefined) return [];
  const hidden = [...new Set(records)].filter(
    (record) => index.numberOf(record) !== undefined && !access.canSee(record),
  ).length;
  return hidden === 0
    ? []
    : [draftFinding('draft/reviewer-may-not#see', 'error', ['by'], { person: by, hidden })];
};

/**
 * What of a proposal a human may not do to the goals as they are: edit a goal, add to an objective or KRA, link to a
 * goal that is hidden from them. Looked at before anything is tried, so that nothing is told of hidden goals.
 */
export const changesRefused = (
  index: GoalIndex,
  { goals, edits }: ProposedChange,
  by: PersonId,
  access: ReviewAccess | undefined,
): readonly Finding[] => {
  if (access === undefined) return [];
  const stands = (goal: GoalId): boolean => index.numberOf(goal) !== undefined;
  const findings: Finding[] = [];
  const refuse = (path: readonly (string | number)[], goal: GoalId): void => {
    findings.push(draftFinding('draft/reviewer-may-not', 'error', path, { person: by, goal }, goal));
  };
  const lookInto = (part: object, path: readonly (string | number)[]): void => {
    for (const whole of wholesOf(part)) if (stands(whole) && !access.canChange(whole)) refuse(path, whole);
    for (const goal of linkedGoals(part)) if (stands(goal) && !access.canSee(goal)) refuse(path, goal);
  };
  for (const [at, edit] of edits.entries()) {
    if (stands(edit.goal) && !access.canChange(edit.goal)) refuse(['edits', at, 'goal'], edit.goal);
    lookInto(edit, ['edits', at]);
  }
  for (const { goal, path } of goals) lookInto(goal.value, path);
  return findings;
};

/** New goals that a human could not change once they are there: theirs to add is what is theirs to change. */
export const additionsRefused = (
  goals: readonly ProposedGoal[],
  by: PersonId,
  access: ReviewAccess | undefined,
): readonly Finding[] =>
  access === undefined
    ? []
    : goals
        .filter(({ goal }) => !access.canChange(goal.value.id))
        .map(({ goal: { value }, path }) =>
          draftFinding(
            'draft/reviewer-may-not#add',
            'error',
            path,
            { person: by, goal: value.title },
            value.id,
          ),
        );

/** Warnings about goals that a human may see; an error is never kept back. */
export const seenFindings = (
  findings: readonly Finding[],
  access: ReviewAccess | undefined,
): readonly Finding[] =>
  access === undefined
    ? findings
    : findings.filter(
        ({ goal, severity }) => goal === undefined || severity === 'error' || access.canSee(goal),
      );
