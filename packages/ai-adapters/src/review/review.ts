import { type Finding, millisecondsOf } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { draftFinding } from '../draft/draft-finding.ts';
import type { Draft } from '../draft/draft.ts';
import { checkDecision, checkReviewContext } from './check-decision.ts';
import { partsOf } from './draft-parts.ts';
import { personRefused } from './refused-for-person.ts';
import { reviewGoals } from './review-goals.ts';
import { reviewValue } from './review-value.ts';
import type { Decision, DraftRejection, ReviewContext, Reviewed } from './reviewed-draft.ts';
import { wrongPartOf } from './wrong-part-of.ts';

/**
 * A human's decision about a draft, checked against the goals as they are now. The only way from a draft to a
 * change, and it changes nothing itself. A draft of goals or of edits that passes comes back as one `acceptDraft`
 * change for `applyChanges`, with the same human as actor; it comes in whole or not at all. A draft of something
 * else, such as a summary, comes back as its `value`, which is the human's from then on.
 *
 * Refused with findings: a decision by a service (`draft/human-needed`), or one dated before the draft; goals of
 * the wrong shape, and goals that claim more than a draft can (a later state, sign-offs); a change that the
 * current set does not take (ids taken, references to nothing, links to closed goals or in a circle; the
 * human must be one of its people); edits of goals that were changed since the draft was made, where it says which
 * revisions it saw; goals that serve no open goal any more; and anything the structure rules, the rules about
 * weights and shares, or `rules` would newly report as error. Goals without a state come in as drafts. What they
 * newly report below that comes back beside the change. Paths that lead into the proposal start there, e.g.
 * `['kpis', 2, 'measure']` or `['edits', 0, 'set']`.
 *
 * With `access`, what the host's policy says holds as well: who may not change a goal edits and extends it by no draft, who
 * could not change a new goal does not add it, who may not see a goal takes over no text about it, and who does not oversee
 * a person decides about no draft about them (`draft/reviewer-may-not`). Nobody decides about a note, summary or check of
 * wording about themself (`draft/own-draft`). A draft about a person that carries the name of another task is refused
 * (`draft/task-misnamed`), as is one about somebody else than `about` (`draft/about-another`). Whoever may not take a draft
 * over may still reject it.
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
): Reviewed<Value> | DraftRejection =>
  answering('review', () => {
    checkReviewContext(context);
    checkDecision(decision, context.asOf);
    const { by, at, outcome } = decision;
    const part = read(() => wrongPartOf(draft), 'draft');
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
    const { draft: id, task, createdAt } = draft.provenance;
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
    const parts = partsOf(task);
    if (parts === undefined)
      return refused([draftFinding('draft/task-unknown', 'error', ['provenance', 'task'], { task })]);
    const notTheirs = personRefused(draft.provenance, by.id, context);
    if (notTheirs.length > 0) return refused(notTheirs);
    const decided = { by: by.id, at, outcome };
    // Proposals of goals are read field by field; a copy of what is none is made as a whole.
    if (!read(() => parts.all.every((name) => isWalkable((value as Named)[name])), false))
      return refused([draftFinding('draft/not-a-draft', 'error', ['value'], { part: 'value' })]);
    const outcomeOf =
      parts.all.length === 0
        ? reviewValue(draft, value, decided, context)
        : reviewGoals(draft, value, parts, decided, context);
    // Which of the two it is follows from the task, as the type follows from what the task proposes.
    return outcomeOf.ok ? (outcomeOf.value as Reviewed<Value>) : refused(outcomeOf.problems);
  });

type Named = Readonly<Record<string, unknown>>;

/** What reading gives, or something else where a getter or a proxy throws. */
const read = <Value>(reading: () => Value, otherwise: Value): Value => {
  try {
    return reading();
  } catch {
    return otherwise;
  }
};

/** Reads every entry once; throws what an entry throws. */
const isWalkable = (list: unknown): boolean => {
  if (Array.isArray(list)) Array.from(list as readonly unknown[]);
  return true;
};

const isBefore = (at: string, createdAt: string): boolean =>
  (millisecondsOf(at) ?? 0) < (millisecondsOf(createdAt) ?? 0);
