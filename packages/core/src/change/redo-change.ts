import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Result } from '../result.ts';
import { type AppliedChanges, applyChanges, type FormOf } from './apply-changes.ts';
import type { Change } from './change.ts';
import { type ChangeContext, checkContext } from './change-context.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import { listOf } from './list-of.ts';
import { plainCopy } from './plain-copy.ts';
import { failureOf } from './run-changes.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * Does again what an undo took back: takes back the entries that the undo wrote, latest first, all or none.
 * Right after the undo, the outcome is equal to the goals before it, apart from the revisions. `undone` is the
 * list of entries that `undoChange` gave. Without a reason of its own the redo gets `redo of revision N`.
 *
 * @example
 * ```ts
 * import { applyChange, redoChange, undoChange } from '@throughline/core/change';
 *
 * const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const context = { actor: { kind: 'service', id: 'import' }, at: '2026-04-01T09:00:00Z' } as const;
 * const add = { kind: 'upsertReference', reference: { entity: 'role', value: { id: 'hr', title: 'HR manager' } } } as const;
 * const done = applyChange(base, add, context);
 * const undone = done.ok && undoChange(done.value.goals, done.value.entries[0]!, context);
 * const redone = undone && undone.ok && redoChange(undone.value.goals, undone.value.entries, context);
 * redone && redone.ok && redone.value.goals.roles; // => [{ id: 'hr', title: 'HR manager' }]
 * ```
 */
export const redoChange = <G extends Goals>(
  goals: G,
  undone: readonly ChangeEntry[],
  context: ChangeContext<FormOf<G>>,
): Result<AppliedChanges<FormOf<G>>, Finding> => {
  const checked = checkContext(context);
  const inverse: Change[] = [];
  const revisions: number[] = [];
  const given = listOf(undone, '`undone` must be the list of entries that an undo gave');
  for (const [index, each] of [...given.entries()].reverse()) {
    const entry = plainCopy(each) as ChangeEntry | undefined;
    const path = ['undone', index];
    const problems = shapeProblems('changeEntry', entry ?? each, path);
    if (problems.length > 0 || entry === undefined)
      return failureOf([changeProblem('change/bad-shape', path, {}), ...problems]);
    if (entry.change.kind === 'erasePerson')
      return failureOf([changeProblem('change/cannot-undo', path, { revision: entry.revision })]);
    inverse.push(...entry.inverse);
    revisions.unshift(entry.revision);
  }
  const reason = checked.reason ?? `redo of revision ${revisions.join(', ')}`;
  return applyChanges(goals, inverse, { ...checked, reason });
};
