import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { documentOf } from '../index/document-of.ts';
import type { Result } from '../result.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import { revisionOf } from './draft.ts';
import { listOf } from './list-of.ts';
import type { FormOf } from './open-store.ts';
import { plainCopy } from './plain-copy.ts';
import { failureOf, runChanges } from './run-changes.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * The goals a change log leads to: every entry applied to the base it was written for, in one pass. The outcome
 * is equal to the goals that were there when the last entry was written. Entries must follow the revision of
 * the base without gaps (`change/log-gap`); a log that does not fit its base comes back as findings, with
 * paths such as `['entries', 3]`. `entries` that is no list is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { applyChange, replayChanges } from '@throughline/core/change';
 *
 * const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const add = { kind: 'upsertReference', reference: { entity: 'role', value: { id: 'hr', title: 'HR manager' } } } as const;
 * const done = applyChange(base, add, { actor: { kind: 'service', id: 'import' }, at: '2026-04-01T09:00:00Z' });
 * const again = replayChanges(base, done.ok ? done.value.entries : []);
 * again.ok && again.value.roles?.length; // => 1
 * ```
 */
export const replayChanges = <G extends Goals>(
  base: G,
  entries: readonly ChangeEntry[],
): Result<FormOf<G>, Finding> => {
  const given = listOf(entries, '`entries` must be a list of change entries');
  const log: ChangeEntry[] = [];
  let revision = revisionOf(documentOf(base));
  for (const [index, each] of given.entries()) {
    // Read once: what is checked is what is used.
    const entry = plainCopy(each) as ChangeEntry | undefined;
    const misshapen = shapeProblems('changeEntry', entry ?? each, ['entries', index]);
    if (misshapen.length > 0 || entry === undefined)
      return failureOf([changeProblem('change/bad-shape', ['entries', index], {}), ...misshapen]);
    if (entry.revision !== revision + 1) {
      return failureOf([
        changeProblem('change/log-gap', ['entries', index, 'revision'], {
          revision: entry.revision,
          before: revision,
        }),
      ]);
    }
    revision = entry.revision;
    log.push(entry);
  }
  const run = runChanges(
    base,
    log.map(({ change, actor, at, reason }) => ({ change, copied: true, actor, at, reason })),
    'entries',
  );
  const [first, ...rest] = run.problems;
  if (first !== undefined) return failureOf([first, ...rest]);
  // A change that did something once and nothing now means that the log belongs to another base.
  if (run.entries.length !== log.length) {
    const odd = log.findIndex((entry, index) => run.entries[index]?.change !== entry.change);
    return failureOf([
      changeProblem('change/log-gap', ['entries', odd], {
        revision: log[odd]?.revision ?? 0,
        before: revisionOf(documentOf(run.goals)),
      }),
    ]);
  }
  return { ok: true, value: run.goals };
};
