import {
  addMonths,
  checkOptions,
  type Finding,
  type Id,
  type Instant,
  millisecondsOf,
  ok,
  type Result,
  UsageError,
} from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { DraftEntry } from './draft-entry.ts';
import { draftLog } from './draft-log.ts';

/** Which records of a draft log may be deleted now. */
export interface DraftRetention {
  /** How many, counted from the oldest: a chain can only be cut at its front. */
  readonly deletable: number;
  /** Hash of the newest of them: the option `previous` for what stays. Absent when nothing may go. */
  readonly previous?: string;
  /** Drafts on hold that keep older records than they need to be, each once. */
  readonly heldBy: readonly Id[];
}

/** Months that records are kept at least: Article 26(6) of the EU AI Act. Source: docs/sources.md#draft-log. */
const monthsKept = 6;

/**
 * Which records are old enough to be deleted: all before the first one that is younger than `months` or that belongs
 * to a draft on legal hold. Deletes nothing itself. Fewer than six months need a law that allows it. A log that
 * cannot be read comes back as its problems; a bad option is a `UsageError`.
 *
 * @example
 * ```ts
 * import { appendDraftRecord, retainDraftLog } from '@throughline/ai-adapters/oversight';
 *
 * const entry = { event: 'decided', draft: 'd1', task: 'role-kras', by: 'ana', outcome: 'rejected' } as const;
 * const first = appendDraftRecord(undefined, { ...entry, at: '2026-01-16T09:00:00Z' });
 * const log = [first, appendDraftRecord(first, { ...entry, at: '2026-05-16T09:00:00Z' })];
 * const kept = retainDraftLog(log, { now: '2026-07-17T00:00:00Z' });
 * kept.ok && kept.value; // => { deletable: 1, previous: first.seal.hash, heldBy: [] }
 * const held = retainDraftLog(log, { now: '2026-07-17T00:00:00Z', hold: ['d1'] });
 * held.ok && held.value; // => { deletable: 0, heldBy: ['d1'] }
 * ```
 */
export const retainDraftLog = (
  log: unknown,
  options: {
    /** Now. */
    readonly now: Instant;
    /** Months that records are kept. Absent: 6. */
    readonly months?: number;
    /** Drafts whose records stay whatever their age. */
    readonly hold?: readonly Id[];
  },
): Result<DraftRetention, Finding> =>
  answering('retainDraftLog', () => {
    checkOptions('retainDraftLog', options, ['now', 'months', 'hold'], 'ai-adapters/bad-argument');
    const { now, months = monthsKept, hold = [] } = options;
    if (typeof now !== 'string' || millisecondsOf(now) === undefined)
      throw new UsageError('core/not-an-instant', '`now` must be an instant such as `2026-05-15T21:00:00Z`');
    if (!Number.isSafeInteger(months) || months < 1 || months > 1200 || !Array.isArray(hold))
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`months` must be 1 to 1,200, `hold` a list of ids of drafts',
      );
    const read = draftLog(log);
    if (!read.ok) return read;
    const oldest = millisecondsOf(`${addMonths(now.slice(0, 10), -months)}${now.slice(10)}`) ?? 0;
    const isYoung = (at: Instant): boolean => (millisecondsOf(at) ?? 0) >= oldest;
    const firstYoung = read.value.findIndex(({ entry }) => isYoung(entry.at));
    const old = firstYoung === -1 ? read.value : read.value.slice(0, firstYoung);
    const held = new Set<Id>(hold as readonly Id[]);
    const firstHeld = old.findIndex(({ entry }) => held.has(draftIn(entry)));
    const deletable = firstHeld === -1 ? old.length : firstHeld;
    const previous = old[deletable - 1]?.seal.hash;
    const heldBy = [...new Set(old.slice(deletable).map(({ entry }) => draftIn(entry)))].filter((id) =>
      held.has(id),
    );
    return ok({ deletable, ...(previous === undefined ? {} : { previous }), heldBy });
  });

const draftIn = (entry: DraftEntry): Id => (entry.event === 'drafted' ? entry.provenance.draft : entry.draft);
