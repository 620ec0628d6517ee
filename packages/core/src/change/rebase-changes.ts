import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Result } from '../result.ts';
import type { AppliedChanges, FormOf } from './apply-changes.ts';
import type { ChangeEntry } from './change-entry.ts';
import { crossingsOf } from './crossings.ts';
import { startDraft } from './draft.ts';
import { startFootprint } from './footprint.ts';
import { circlesOf } from './link-circles.ts';
import { openStore } from './open-store.ts';
import { failureOf, runChanges } from './run-changes.ts';
import { runLog } from './run-log.ts';

/**
 * Puts edits behind those of somebody else. `theirs` and `mine` are entries of the change log that were both
 * written on `base`. When no edit of one side touches what an edit of the other side wrote or looked up, the
 * outcome is the goals with both, and my entries as they follow theirs; the other way round gives the same
 * goals, but for the order of the document's lists. Entries keep their actor, instant and reason; one that both
 * sides made, such as the same check-in sent twice, comes once.
 *
 * Otherwise nothing is done, and each place where the two meet is a finding `change/conflict` that says who did
 * what and when; `rebaseChanges(base, mine, theirs)` gives the same findings. Two moves that lead in a circle
 * only together are one as well. A move of a goal meets every other edit of it, a sign-off every change of what
 * is signed. A log that does not fit the base comes back as findings whose paths start with `theirs` or
 * `mine`; what is no list is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { applyChange, rebaseChanges } from '@throughline/core/change';
 *
 * const base = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   initiatives: [{ id: 'site', title: 'Site' }, { id: 'shop', title: 'Shop' }],
 * } as const;
 * const edit = (who: string, goal: string, title: string) => {
 *   const context = { actor: { kind: 'human', id: who }, at: '2026-04-01T09:00:00Z' } as const;
 *   const done = applyChange(base, { kind: 'revise', goal, set: { title } }, context);
 *   return done.ok ? done.value.entries : [];
 * };
 * const both = rebaseChanges(base, edit('ana', 'site', 'New site'), edit('ben', 'shop', 'New shop'));
 * both.ok && both.value.goals.initiatives?.map(({ title }) => title); // => ['New site', 'New shop']
 * both.ok && both.value.entries[0]?.revision; // => 2
 * const clash = rebaseChanges(base, edit('ana', 'site', 'New site'), edit('ben', 'site', 'Old site'));
 * clash.ok || clash.problems[0].data['fields']; // => ['title']
 * ```
 */
export const rebaseChanges = <G extends Goals>(
  base: G,
  theirs: readonly ChangeEntry[],
  mine: readonly ChangeEntry[],
): Result<AppliedChanges<FormOf<G>>, Finding> => {
  const one = startFootprint();
  const other = startFootprint();
  const first = runLog(base, theirs, 'theirs', one.watch);
  if (!first.ok) return first;
  const second = runLog(base, mine, 'mine', other.watch);
  if (!second.ok) return second;
  const [conflict, ...conflicts] = [
    ...crossingsOf(one.footprint, other.footprint),
    ...circlesOf(startDraft(openStore<Goals>(base)), one.footprint.links, other.footprint.links),
  ];
  if (conflict !== undefined) return failureOf([conflict, ...conflicts]);
  const requests = second.value.entries.map(({ change, actor, at, reason }) => ({
    change,
    copied: true,
    actor,
    at,
    reason,
  }));
  const run = runChanges(first.value.goals as G, requests, 'mine');
  const [problem, ...problems] = run.problems;
  if (problem !== undefined) return failureOf([problem, ...problems]);
  return { ok: true, value: { goals: run.goals, entries: run.entries } };
};
