import { UsageError } from '../error/usage-error.ts';
import type { Change } from '../change/change.ts';

/**
 * A change as those who look for edits of goals see it: the edits that an accepted draft brings, each as a change
 * of its own, and any other change itself. Read a log through it, or edits by drafts go unseen. What is no change
 * is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { editsOf } from '@throughline/core';
 *
 * const edit = { kind: 'revise', goal: 'arr', set: { source: 'crm' } } as const;
 * editsOf(edit); // => [{ kind: 'revise', goal: 'arr', set: { source: 'crm' } }]
 * const decision = { by: 'ana', at: '2026-04-02T09:00:00Z', outcome: 'accepted', editRatio: 0 } as const;
 * const draft = { draft: 'd1', task: 'data-sources', drafter: 'rules:own', aiGenerated: false, decision } as const;
 * editsOf({ kind: 'acceptDraft', ...draft, goals: [], edits: [edit] }).length; // => 1
 * editsOf({ kind: 'acceptDraft', ...draft, goals: [] }); // => []
 * ```
 */
export const editsOf = (change: Change): readonly Change[] => {
  try {
    const edits: unknown = change.kind === 'acceptDraft' ? (change.edits ?? []) : [change];
    if (Array.isArray(edits)) return edits as readonly Change[];
  } catch {
    // Reading a field of what is no object.
  }
  throw new UsageError('core/bad-option', '`change` must be a change, as `applyChanges` takes it');
};
