import {
  type AcceptDraftChange,
  compileGoals,
  type DraftDecision,
  fail,
  type Finding,
  ok,
  type Result,
} from '@throughline/core';
import { applyChange } from '@throughline/core/change';
import type { Draft } from '../draft/draft.ts';
import { aheadOfReview } from './ahead-of-review.ts';
import { draftAgainstGoals } from './draft-against-goals.ts';
import type { DraftParts } from './draft-parts.ts';
import { editRatio } from './edit-ratio.ts';
import { editablePart, goalsOfDraft, type ProposedChange, seenByDraft } from './goals-of-draft.ts';
import { isFound } from './is-found.ts';
import { newFindings } from './new-findings.ts';
import { accessIn, additionsRefused, changesRefused, seenFindings } from './refused-by-access.ts';
import type { ReviewContext, ReviewedDraft } from './reviewed-draft.ts';

/** Takes a proposal of goals and edits on trial, and gives the change that brings them in, or what is wrong with it. */
export const reviewGoals = (
  draft: Draft<object>,
  value: object,
  parts: DraftParts,
  decided: Omit<DraftDecision, 'editRatio'>,
  { goals, asOf, rules = [], access }: ReviewContext,
): Result<ReviewedDraft, Finding> => {
  const { provenance, aiGenerated } = draft;
  const { draft: id, task, drafter } = provenance;
  const proposed = goalsOfDraft(parts, value);
  if (!proposed.ok) return proposed;
  const { goals: added, edits } = proposed.value;
  const before = compileGoals(goals);
  const { by } = decided;
  const refused = changesRefused(before, proposed.value, by, accessIn(access, before, by));
  if (isFound(refused)) return fail(refused);
  const seen = seenByDraft(proposed.value, draft.value);
  const ahead = aheadOfReview(added);
  if (isFound(ahead)) return fail(ahead);
  const ratio =
    decided.outcome === 'edited' ? editRatio(editablePart(task, draft.value), editablePart(task, value)) : 0;
  const decision: DraftDecision = { ...decided, editRatio: ratio };
  const change: AcceptDraftChange = {
    kind: 'acceptDraft',
    draft: id,
    task,
    drafter,
    aiGenerated,
    decision,
    goals: added.map(({ goal }) => goal),
    ...(edits.length === 0 ? {} : { edits }),
  };
  const applied = applyChange(before, change, {
    actor: { kind: 'human', id: decided.by },
    at: decided.at,
    ...(seen.length === 0 ? {} : { expectedGoals: seen }),
  });
  const moved = draftAgainstGoals(before, added);
  if (!applied.ok) {
    const problems = applied.problems
      .filter(isNotStamp)
      .map((problem) => withinProposal(problem, proposed.value));
    const all = [...problems, ...moved.filter(isError)];
    return isFound(all) ? fail(all) : applied;
  }
  const after = applied.value.goals;
  const mayAfter = accessIn(access, after, by);
  const notTheirs = additionsRefused(added, by, mayAfter);
  if (isFound(notTheirs)) return fail(notTheirs);
  const edited = edits.length > 0;
  const findings = seenFindings([...moved, ...newFindings(before, after, asOf, rules, edited)], mayAfter);
  const errors = findings.filter(isError);
  return isFound(errors) ? fail(errors) : ok({ ok: true, change, decision, findings, provenance });
};

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** A reviewer who does not exist is told once, not for every goal that would be stamped with the name. */
const isNotStamp = ({ path }: Finding): boolean => path.at(-1) !== 'reviewedBy' || path.at(-2) !== 'origin';

/** A problem of the change, told about the proposal that the human sees. */
const withinProposal = (problem: Finding, { goals, edits }: ProposedChange): Finding => {
  const [first, , list, position] = problem.path;
  if (first === 'expectedGoals') {
    const edit = edits.findIndex(({ goal }) => goal === problem.goal);
    return { ...problem, path: edit === -1 ? ['seen'] : ['edits', edit, 'goal'] };
  }
  if (list === 'edits') return { ...problem, path: problem.path.slice(2) };
  const goal = list === 'goals' ? goals[Number(position)] : undefined;
  return goal === undefined ? problem : { ...problem, path: [...goal.path, ...problem.path.slice(5)] };
};
