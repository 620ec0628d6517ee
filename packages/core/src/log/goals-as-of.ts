import { readingGoals } from '../index/document-of.ts';
import { isList } from '../change/change-context.ts';
import type { FormOf } from '../change/apply-changes.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { replayChanges } from '../change/replay-changes.ts';
import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { ok, type Result } from '../result.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { dayOf } from '../time/day-of.ts';
import type { Instant } from '../time/instant.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { sameForm } from './same-form.ts';

/** The two times of a question: what was true by a day, and what was known by an instant. */
export interface AsOfOptions {
  /** Facts, judgements and retrospectives about later days are left out. Absent: all count. */
  readonly asOf?: CivilDate;
  /** Entries recorded later are left out. Absent: the whole log counts. */
  readonly knownAt?: Instant;
}

/**
 * The goals as they were known at an instant, with what was true by a day. `knownAt` cuts the log: the entries
 * before the first one that was recorded later are replayed over the base, which counts as known from the
 * start. `asOf` then leaves out what is about later days, by its `on`, but for retractions, because what was
 * wrong was wrong on every day; owners, links and targets have no
 * effective date of their own and stay as they were recorded.
 *
 * A fact that was recorded late is missing for an early `knownAt`, and there for a late one, with the same
 * `asOf`. A log that does not fit its base comes back as findings, as from `replayChanges`. A date or an
 * instant that is none is a `UsageError`.
 *
 * @example
 * ```ts
 * import { applyChange, goalsAsOf } from '@throughline/core/change';
 *
 * const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const add = { kind: 'upsertReference', reference: { entity: 'role', value: { id: 'hr', title: 'HR manager' } } } as const;
 * const done = applyChange(base, add, { actor: { kind: 'service', id: 'import' }, at: '2026-04-01T09:00:00Z' });
 * const log = done.ok ? done.value.entries : [];
 * const before = goalsAsOf(base, log, { knownAt: '2026-03-31T00:00:00Z' });
 * const after = goalsAsOf(base, log, { knownAt: '2026-04-01T09:00:00Z' });
 * [before.ok && before.value.roles, after.ok && after.value.roles?.length]; // => [undefined, 1]
 * ```
 */
export const goalsAsOf = <G extends Goals>(
  base: G,
  log: readonly ChangeEntry[],
  options: AsOfOptions,
): Result<FormOf<G>, Finding> => {
  const asked: unknown = options;
  checkOptions('goalsAsOf', asked ?? null, ['asOf', 'knownAt'], 'core/bad-option');
  const { asOf, knownAt } = options;
  if (!isList(log)) throw new UsageError('core/bad-option', '`log` must be a list of change entries');
  const day = asOf === undefined ? undefined : dayOf(asOf, 'asOf');
  const replayed = replayChanges(base, entriesKnownAt(log, knownAt));
  if (!replayed.ok || day === undefined) return replayed;
  const document = toGoalSet(replayed.value);
  const then = readingGoals(() => withoutLater(document, day));
  return then === document ? replayed : ok(sameForm(base, then));
};

/** The entries before the first one that was recorded after an instant. */
export const entriesKnownAt = (
  log: readonly ChangeEntry[],
  knownAt: Instant | undefined,
): readonly ChangeEntry[] => {
  if (knownAt === undefined) return log;
  const until = millisecondsOf(knownAt);
  if (until === undefined)
    throw new UsageError(
      'core/not-an-instant',
      '`knownAt` must be an instant such as `2026-05-15T21:00:00Z`',
    );
  // A malformed entry has no instant; it stays, for the replay to complain about.
  const later = log.findIndex(
    (entry) => (millisecondsOf((entry as ChangeEntry | null)?.at ?? '') ?? until) > until,
  );
  return later < 0 ? log : log.slice(0, later);
};

/** Leaves out what is about days after a day; lists that lose nothing stay the same. */
const withoutLater = (goals: GoalSet, day: number): GoalSet => {
  const changed: { [List in 'checkIns' | 'judgements' | 'retrospectives']?: GoalSet[List] } = {};
  const cut = <Dated extends { readonly on: CivilDate }>(
    list: readonly Dated[],
    stays: (dated: Dated) => boolean = () => false,
  ): readonly Dated[] | undefined => {
    const left = list.filter((dated) => (dayNumberOf(dated.on) ?? day) <= day || stays(dated));
    return left.length === list.length ? undefined : left;
  };
  // What was wrong was wrong on every day, so a retraction counts whatever its own day is.
  const checkIns = cut(goals.checkIns ?? [], (checkIn) => 'retracts' in checkIn);
  const judgements = cut(goals.judgements ?? []);
  const retrospectives = cut(goals.retrospectives ?? []);
  if (checkIns !== undefined) Object.assign(changed, { checkIns });
  if (judgements !== undefined) Object.assign(changed, { judgements });
  if (retrospectives !== undefined) Object.assign(changed, { retrospectives });
  return Object.keys(changed).length === 0 ? goals : { ...goals, ...changed };
};
