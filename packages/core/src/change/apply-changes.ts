import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Result } from '../result.ts';
import type { Change } from './change.ts';
import { blockingFindings } from './blocking-findings.ts';
import { type ChangeContext, checkContext } from './change-context.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import { listOf } from './list-of.ts';
import type { FormOf } from './open-store.ts';
import { plainCopy } from './plain-copy.ts';
import { revisionConflicts } from './revision-conflicts.ts';
import { failureOf, runChanges } from './run-changes.ts';
import { shapeLimits } from '../shape/shape-limits.ts';

export type { FormOf };

/** Goals after a batch of changes, and its lines of the change log. */
export interface AppliedChanges<G extends Goals> {
  /** The goals as they are now, of the same form as the ones given. */
  readonly goals: G;
  /** One entry for each change that did something, in order. Append them to the log. */
  readonly entries: readonly ChangeEntry[];
}

/**
 * Applies changes in order, all of them or none. The goals given are never written to, and everything the
 * changes do not touch is shared with them. Works on a document and on an index.
 *
 * Wrong changes come back as findings, in the order of the changes, with paths such as
 * `['changes', 2, 'supports']`; at most 100 are told, the rest is counted in `more`. Each change sees what the
 * ones before it did. With `expectedRevision` or `expectedGoals`, another revision of the set or of a goal is
 * refused before anything else; with `log` the refusal says who changed what and when. `checks` run on the
 * outcome; their findings of severity `error` refuse the batch.
 *
 * Every change that does something adds 1 to the revision of the set, and 1 to each goal whose own fields it
 * changes; facts, judgements and retrospectives leave the goal as it is. A repeat, such as a check-in with the same key and
 * content or a field set to what it is, does nothing and gets no entry. An entry carries the inverse: applied in its order, right after,
 * it gives back a set equal to the one before, apart from the revisions. An erased person has no way back.
 *
 * The changes are copied: writing to them afterwards changes neither the goals nor the log.
 *
 * A context without actor or with an `at` that is no instant is a `UsageError` `core/bad-context`, `changes`
 * that is no list is one `core/bad-option`, a check that throws or gives no findings is one `core/bad-check`.
 *
 * @example
 * ```ts
 * import { applyChanges } from '@throughline/core/change';
 *
 * const result = applyChanges(
 *   { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } },
 *   [{ kind: 'upsertReference', reference: { entity: 'person', value: { id: 'ana', name: 'Ana' } } }],
 *   { actor: { kind: 'human', id: 'ana' }, at: '2026-04-01T09:00:00Z', expectedRevision: 0 },
 * );
 * result.ok && result.value.goals.people; // => [{ id: 'ana', name: 'Ana' }]
 * result.ok && result.value.entries[0]?.revision; // => 1
 * ```
 */
export const applyChanges = <G extends Goals>(
  goals: G,
  changes: readonly Change[],
  context: ChangeContext<FormOf<G>>,
): Result<AppliedChanges<FormOf<G>>, Finding> => {
  const { actor, at, reason, checks, ...rest } = checkContext(context);
  const list = listOf(changes, '`changes` must be a list of changes');
  if (list.length > shapeLimits.entries) {
    const facts = { count: list.length, limit: shapeLimits.entries };
    return failureOf([changeProblem('change/bad-shape#batch', ['changes'], facts)]);
  }
  const [conflict, ...others] = revisionConflicts(goals, { actor, at, reason, ...rest });
  if (conflict !== undefined) return failureOf([conflict, ...others]);
  const requests = list.map((given) => {
    const change = plainCopy(given) as Change | undefined;
    return { change: change ?? (given as Change), copied: change !== undefined, actor, at, reason };
  });
  const run = runChanges(goals, requests, 'changes');
  const [first, ...more] = run.problems;
  if (first !== undefined) return failureOf([first, ...more]);
  const next = run.goals;
  const [blocking, ...blocked] = blockingFindings(checks ?? [], next);
  if (blocking !== undefined) return failureOf([blocking, ...blocked]);
  return { ok: true, value: { goals: next, entries: run.entries } };
};
