import {
  type AcceptDraftChange,
  compileGoals,
  type DraftDecision,
  type Finding,
  millisecondsOf,
} from '@throughline/core';
import { applyChange } from '@throughline/core/change';
import { draftFinding } from '../draft/draft-finding.ts';
import type { Draft } from '../draft/draft.ts';
import { aheadOfReview } from './ahead-of-review.ts';
import { checkDecision, checkReviewContext } from './check-decision.ts';
import { draftAgainstGoals } from './draft-against-goals.ts';
import { editRatio } from './edit-ratio.ts';
import { editablePart, goalsOfDraft, type ProposedGoal } from './goals-of-draft.ts';
import { newFindings } from './new-findings.ts';
import type { Decision, DraftRejection, ReviewContext, ReviewedDraft } from './reviewed-draft.ts';
import { wrongPartOf } from './wrong-part-of.ts';

/**
 * A human's decision about a draft, checked against the goals as they are now. The only way from a draft to a
 * change, and it changes nothing itself: a draft that passes comes back as one `acceptDraft` change for
 * `applyChanges`, with the same human as actor. It comes in whole or not at all.
 *
 * Refused with findings: a decision by a service (`draft/human-needed`), or one dated before the draft; goals of
 * the wrong shape, and goals that claim more than a draft can (a later state, sign-offs); a change that the
 * current set does not take (ids taken, references to nothing, links to closed goals or in a circle; the
 * human must be one of its people); KRAs that serve no open goal any more; and anything the structure rules, the
 * rules about weights and shares, or `rules` would newly report as error. Goals without a state come in as drafts. What they newly report below that comes back beside the change. Paths
 * that lead into the proposal start there, e.g. `['kpis', 2, 'measure']`.
 *
 * Never throws over a draft, whatever it holds. A decision or context that only wrong code can make is a
 * `UsageError` `ai-adapters/bad-argument`, `core/not-an-instant`, `core/not-goals` or `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { review } from '@throughline/ai-adapters';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'harbour', name: 'Harbour' },
 *   people: [{ id: 'ida', name: 'Ida' }],
 * } as const;
 * const draft = {
 *   status: 'proposed', aiGenerated: false, notes: [],
 *   value: { kras: [{ id: 'd1-quay', title: 'A safe quay' }], kpis: [], rationale: [], basis: [] },
 *   provenance: {
 *     draft: 'd1', task: 'role-kras', taskVersion: 1, drafter: 'rules:own', inputs: [], createdAt: '2026-01-12T09:00:00Z',
 *   },
 * } as const;
 * const decision = { outcome: 'accepted', by: { kind: 'human', id: 'ida' }, at: '2026-01-13T09:00:00Z' } as const;
 * const reviewed = review(draft, decision, { goals, asOf: '2026-01-13' });
 * reviewed.ok && reviewed.change.goals[0]?.value.id; // => 'd1-quay'
 * const robot = { ...decision, by: { kind: 'service', id: 'robot' } } as const;
 * const refused = review(draft, robot, { goals, asOf: '2026-01-13' });
 * refused.ok || refused.findings[0]?.ruleId; // => 'draft/human-needed'
 * ```
 */
export const review = <Value extends object>(
  draft: Draft<Value>,
  decision: Decision<Value>,
  context: ReviewContext,
): ReviewedDraft | DraftRejection => {
  checkReviewContext(context);
  checkDecision(decision, context.asOf);
  const { goals, asOf, rules = [] } = context;
  const { by, at, outcome } = decision;
  const part = wrongPartOf(draft);
  const refused = (findings: readonly Finding[]): DraftRejection => ({
    ok: false,
    outcome: 'refused',
    ...(part === undefined ? { draft: draft.provenance.draft } : {}),
    by: by.id,
    at,
    findings,
  });
  if (part !== undefined) return refused([draftFinding('draft/not-a-draft', 'error', [part], { part })]);
  if (by.kind !== 'human')
    return refused([draftFinding('draft/human-needed', 'error', ['by'], { actor: by.id })]);
  const { draft: id, task, drafter, createdAt } = draft.provenance;
  if (isBefore(at, createdAt))
    return refused([draftFinding('draft/decided-too-early', 'error', ['at'], { at, createdAt })]);
  if (outcome === 'rejected') {
    const { reason } = decision;
    return {
      ok: false,
      outcome,
      draft: id,
      by: by.id,
      at,
      ...(reason === undefined ? {} : { reason }),
      findings: [],
    };
  }
  const value: unknown = outcome === 'edited' ? decision.value : draft.value;
  if (typeof value !== 'object' || value === null) {
    return refused([draftFinding('draft/value-needed', 'error', ['value'], {})]);
  }
  const proposed = goalsOfDraft(task, value);
  if (!proposed.ok) return refused(proposed.problems);
  const ahead = aheadOfReview(proposed.value);
  if (ahead.length > 0) return refused(ahead);

  const ratio =
    outcome === 'edited' ? editRatio(editablePart(task, draft.value), editablePart(task, value)) : 0;
  const decided: DraftDecision = { by: by.id, at, outcome, editRatio: ratio };
  const change: AcceptDraftChange = {
    kind: 'acceptDraft',
    draft: id,
    task,
    drafter,
    aiGenerated: draft.aiGenerated,
    decision: decided,
    goals: proposed.value.map(({ goal }) => goal),
  };
  const before = compileGoals(goals);
  const applied = applyChange(before, change, { actor: { kind: 'human', id: by.id }, at });
  const moved = draftAgainstGoals(before, proposed.value);
  if (!applied.ok) {
    const problems = applied.problems
      .filter(isNotStamp)
      .map((problem) => withinProposal(problem, proposed.value));
    return refused([...problems, ...moved.filter(isError)]);
  }
  const findings = [...moved, ...newFindings(before, applied.value.goals, asOf, rules)];
  const errors = findings.filter(isError);
  if (errors.length > 0) return refused(errors);
  return { ok: true, change, decision: decided, findings, provenance: draft.provenance };
};

const isBefore = (at: string, createdAt: string): boolean =>
  (millisecondsOf(at) ?? 0) < (millisecondsOf(createdAt) ?? 0);

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** A reviewer who does not exist is told once, not for every goal that would be stamped with the name. */
const isNotStamp = ({ path }: Finding): boolean => path.at(-1) !== 'reviewedBy' || path.at(-2) !== 'origin';

/** A problem of the change, told about the proposal that the human sees. */
const withinProposal = (problem: Finding, proposed: readonly ProposedGoal[]): Finding => {
  const at = problem.path.indexOf('goals');
  const goal = at === -1 ? undefined : proposed[Number(problem.path[at + 1])];
  return goal === undefined ? problem : { ...problem, path: [...goal.path, ...problem.path.slice(at + 3)] };
};
