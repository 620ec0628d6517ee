import type { Change } from '../change/change.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { GoalId, Id, PersonId } from '../model/ids.ts';
import type { JsonValue } from '../model/json-value.ts';
import type { Measure } from '../measure/measure.ts';
import { ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { editsOf } from './edits-of.ts';
import { type FieldsBefore, fieldsBefore } from './fields-before.ts';
import { goalsTouched } from './goals-touched.ts';
import { readChangeLog } from './read-change-log.ts';

/** The time a report is about: `from` belongs to it, `to` does not. */
export interface AuditPeriod {
  /** First instant. */
  readonly from: Instant;
  /** First instant after it. */
  readonly to: Instant;
}

/** One line of the report: which entry it is, who made it and when. */
export interface AuditLine {
  /** Revision of the goal set after the entry. */
  readonly revision: number;
  /** When it was recorded. */
  readonly at: Instant;
  /** Who. */
  readonly by: PersonId;
  /** Why, if said. */
  readonly reason?: string;
}

/** What happened to the goals in a period, for whoever has to look over it. Plain JSON in the order of the log. */
export interface AuditReport extends AuditPeriod {
  /** How many entries the period has. */
  readonly entries: number;
  /** How many of each kind of change, by kind. */
  readonly kinds: readonly { readonly kind: Change['kind']; readonly count: number }[];
  /** Targets that were moved; `before` is null where there was no measure. */
  readonly targetShifts: readonly (AuditLine & {
    readonly goal: GoalId;
    readonly before: JsonValue;
    readonly after: Measure;
  })[];
  /** Edits of goals that had been frozen before, also when they were opened again first. */
  readonly afterFreeze: readonly (AuditLine & { readonly goal: GoalId; readonly kind: Change['kind'] })[];
  /** Edits that took agreements away; `signOffs` is how many. */
  readonly voidedSignOffs: readonly (AuditLine & {
    readonly goal: GoalId;
    readonly kind: Change['kind'];
    readonly signOffs: number;
  })[];
  /** Facts recorded for something closed. */
  readonly corrections: readonly (AuditLine & { readonly goal: GoalId; readonly key: Id })[];
  /** Drafts of a language model that were taken over, and by whom. */
  readonly aiDrafts: readonly (AuditLine & {
    readonly draft: Id;
    readonly drafter: string;
    readonly acceptedBy: PersonId;
    readonly outcome: 'accepted' | 'edited';
    readonly editRatio: number;
    readonly goals: readonly GoalId[];
  })[];
}

/** The report while it is written. */
type Lists = {
  -readonly [List in keyof AuditReport]: AuditReport[List] extends readonly (infer Line)[]
    ? Line[]
    : AuditReport[List];
};

/**
 * Sums up a part of the change log, a quarter for instance: how many changes of each kind, which targets were
 * moved by whom and why, which goals were edited after they had been frozen, which agreements an edit voided,
 * which facts were corrected after closing, and which drafts of a language model a human took over.
 *
 * Give the whole log, not only the period: what was frozen earlier is read from it. A log that is none comes
 * back as findings, as from `readChangeLog`; a `from` or `to` that is no instant is a `UsageError`.
 *
 * @example
 * ```ts
 * import { auditReport } from '@throughline/core/change';
 *
 * const report = auditReport([], { from: '2026-04-01T00:00:00Z', to: '2026-07-01T00:00:00Z' });
 * report.ok && [report.value.entries, report.value.targetShifts]; // => [0, []]
 * ```
 */
export const auditReport = (
  log: readonly ChangeEntry[],
  period: AuditPeriod,
): Result<AuditReport, Finding> => {
  const asked: unknown = period;
  checkOptions('auditReport', asked ?? null, ['from', 'to'], 'core/bad-option');
  const { from, to } = period;
  const first = instantOf(from, 'from');
  const end = instantOf(to, 'to');
  const read = readChangeLog(log);
  if (!read.ok) return read;
  const frozen = new Set<GoalId>();
  const lists: Lists = {
    from,
    to,
    entries: 0,
    kinds: [],
    targetShifts: [],
    afterFreeze: [],
    voidedSignOffs: [],
    corrections: [],
    aiDrafts: [],
  };
  const counts = new Map<Change['kind'], number>();
  for (const entry of read.value) {
    const at = millisecondsOf(entry.at) ?? 0;
    if (at >= first && at < end) {
      lists.entries += 1;
      counts.set(entry.change.kind, (counts.get(entry.change.kind) ?? 0) + 1);
      note(lists, entry, frozen);
    }
    noteFreeze(frozen, entry.change);
  }
  lists.kinds = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => ({ kind, count }));
  return ok(lists);
};

const instantOf = (instant: unknown, name: string): number => {
  const at = typeof instant === 'string' ? millisecondsOf(instant) : undefined;
  if (at !== undefined) return at;
  throw new UsageError(
    'core/not-an-instant',
    `\`${name}\` must be an instant such as \`2026-04-01T00:00:00Z\``,
  );
};

/** Changes that edit no goal that was there. */
const noEdits: ReadonlySet<string> = new Set([
  'add',
  'applyTemplate',
  'recordCheckIn',
  'retractCheckIn',
  'correctClosed',
  'judge',
  'retrospect',
]);

const noteFreeze = (frozen: Set<GoalId>, change: Change): void => {
  if (change.kind === 'setState' && change.step === 'freeze') frozen.add(change.goal);
};

const note = (lists: Lists, entry: ChangeEntry, frozen: ReadonlySet<GoalId>): void => {
  const { revision, at, actor, reason, change } = entry;
  const line: AuditLine = { revision, at, by: actor.id, ...(reason === undefined ? {} : { reason }) };
  if (change.kind === 'correctClosed')
    lists.corrections.push({ ...line, goal: change.checkIn.goal, key: change.checkIn.key });
  if (change.kind === 'acceptDraft' && change.aiGenerated) {
    const { draft, drafter, decision } = change;
    const { by: acceptedBy, outcome, editRatio } = decision;
    lists.aiDrafts.push({
      ...line,
      draft,
      drafter,
      acceptedBy,
      outcome,
      editRatio,
      goals: goalsTouched(change),
    });
  }
  for (const edit of editsOf(change)) {
    if (noEdits.has(edit.kind)) continue;
    for (const goal of goalsTouched(edit)) {
      const before = fieldsBefore(entry, goal);
      if (before !== undefined) noteEdit(lists, line, goal, edit, before, frozen.has(goal));
    }
  }
};

const noteEdit = (
  lists: Lists,
  line: AuditLine,
  goal: GoalId,
  change: Change,
  before: FieldsBefore,
  wasFrozen: boolean,
): void => {
  const { kind } = change;
  const put = kind === 'restore' ? { ...change.value, ...change.set } : {};
  // Signing replaces agreements too, and an undo may put older ones back; neither leaves a goal without.
  const signs = (kind === 'setState' && change.step === 'sign-off') || put['signOffs'] !== undefined;
  const signOffs = before['signOffs'];
  if (wasFrozen && kind !== 'setState') lists.afterFreeze.push({ ...line, goal, kind });
  if (!signs && Array.isArray(signOffs))
    lists.voidedSignOffs.push({ ...line, goal, kind, signOffs: signOffs.length });
  const after = kind === 'shiftTarget' ? change.measure : put['measure'];
  if (after !== undefined && before['measure'] !== undefined)
    lists.targetShifts.push({ ...line, goal, before: before['measure'], after: after as Measure });
};
