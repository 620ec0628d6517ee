import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Result } from '../result.ts';
import type { ChangeEntry } from './change-entry.ts';
import type { FormOf } from './open-store.ts';
import { runLog } from './run-log.ts';

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
  const run = runLog(base, entries, 'entries', undefined, 'goals');
  return run.ok ? { ok: true, value: run.value.goals } : run;
};
