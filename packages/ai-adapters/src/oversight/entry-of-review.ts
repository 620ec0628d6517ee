import type { Instant } from '@throughline/core';
import { sha256Of } from '@throughline/core/hash';
import { answering } from '../draft/answering.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftRejection, ReviewedDraft, ReviewedValue } from '../review/reviewed-draft.ts';
import type { DecidedEntry } from './draft-entry.ts';
import { soundEntry } from './sound-entry.ts';

/**
 * What a draft log keeps of a decision: who, when, what came of it, how much was edited, and the hash of what passed.
 * No text, and not the reason a human gave. What is no draft or no outcome of `review` is a `UsageError`
 * `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { entryOfReview } from '@throughline/ai-adapters/oversight';
 *
 * const draft = { provenance: { draft: 'd1', task: 'check-in-summary' } } as const;
 * const said = { ok: false, outcome: 'rejected', by: 'ana', at: '2026-05-16T09:00:00Z', findings: [] } as const;
 * entryOfReview(draft, said);
 * // => { event: 'decided', at: '2026-05-16T09:00:00Z', draft: 'd1', task: 'check-in-summary', by: 'ana', outcome: 'rejected' }
 * ```
 */
export const entryOfReview = (
  drafted: { readonly provenance: Pick<Draft<object>['provenance'], 'draft' | 'task'> },
  outcome: ReviewedDraft | ReviewedValue<object> | DraftRejection,
  options: {
    /** Since when the human had the draft before them. */
    readonly shownAt?: Instant;
  } = {},
): DecidedEntry => answering('entryOfReview', () => soundEntry(decidedEntry(drafted, outcome, options)));

const decidedEntry = (
  { provenance: { draft, task } }: Parameters<typeof entryOfReview>[0],
  outcome: Parameters<typeof entryOfReview>[1],
  options: { readonly shownAt?: Instant },
): DecidedEntry => {
  const shown = options.shownAt === undefined ? {} : { shownAt: options.shownAt };
  if (!outcome.ok) {
    const { by, at, findings } = outcome;
    const against = [...new Set(findings.map(({ ruleId }) => ruleId))];
    return {
      event: 'decided',
      at,
      draft,
      task,
      by,
      outcome: outcome.outcome,
      ...shown,
      ...(against.length === 0 ? {} : { against }),
    };
  }
  const { by, at, outcome: taken, editRatio } = outcome.decision;
  const passed = 'change' in outcome ? outcome.change : outcome.value;
  return {
    event: 'decided',
    at,
    draft,
    task,
    by,
    outcome: taken,
    editRatio,
    finalHash: sha256Of(passed),
    ...shown,
  };
};
