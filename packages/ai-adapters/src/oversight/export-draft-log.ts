import {
  canonicalJson,
  checkOptions,
  type Finding,
  type Instant,
  millisecondsOf,
  ok,
  type Result,
  UsageError,
} from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { DraftRecord } from './draft-entry.ts';
import { draftLog } from './draft-log.ts';
import { verifyDraftLog } from './verify-draft-log.ts';

/** A part of a draft log as text, with what is needed to verify it. */
export interface ExportedDraftLog {
  /** JSON lines in canonical form, each ended by a line feed. */
  readonly text: string;
  /** How many records. */
  readonly count: number;
  /** Hash before the first record: the option `previous` of `verifyDraftLog`. Absent for an empty part. */
  readonly previous?: string;
  /** Hash of the newest record: its option `head`. Absent for an empty part. */
  readonly head?: string;
}

/**
 * A part of a draft log for an authority, a works council or an archive: from the first record of the time asked for
 * to the last one, without gaps, so that it can be verified on its own. A log that does not hold is not exported; its
 * problems come back. A bad option is a `UsageError`.
 *
 * @example
 * ```ts
 * import { appendDraftRecord, exportDraftLog, verifyDraftLog } from '@throughline/ai-adapters/oversight';
 *
 * const entry = { event: 'decided', draft: 'd1', task: 'role-kras', by: 'ana', outcome: 'rejected' } as const;
 * const first = appendDraftRecord(undefined, { ...entry, at: '2026-03-16T09:00:00Z' });
 * const second = appendDraftRecord(first, { ...entry, at: '2026-05-16T09:00:00Z' });
 * const part = exportDraftLog([first, second], { from: '2026-04-01T00:00:00Z' });
 * part.ok && part.value.count; // => 1
 * part.ok && verifyDraftLog(part.value.text, { previous: part.value.previous ?? '', head: part.value.head ?? '' }).ok; // => true
 * ```
 */
export const exportDraftLog = (
  log: unknown,
  options: {
    /** First instant. Absent: from the beginning. */
    readonly from?: Instant;
    /** First instant after it. Absent: to the end. */
    readonly to?: Instant;
    /** Hash of the record before the log's first, when older records were deleted. */
    readonly previous?: string;
  } = {},
): Result<ExportedDraftLog, Finding> =>
  answering('exportDraftLog', () => {
    checkOptions('exportDraftLog', options, ['from', 'to', 'previous'], 'ai-adapters/bad-argument');
    const from = instantOr(options.from, Number.NEGATIVE_INFINITY);
    const to = instantOr(options.to, Number.POSITIVE_INFINITY);
    const verified = verifyDraftLog(
      log,
      options.previous === undefined ? {} : { previous: options.previous },
    );
    if (!verified.ok) return verified;
    const read = draftLog(log);
    if (!read.ok) return read;
    const isAsked = ({ entry }: DraftRecord): boolean => {
      const at = millisecondsOf(entry.at) ?? 0;
      return at >= from && at < to;
    };
    const start = read.value.findIndex(isAsked);
    let end = read.value.length;
    while (start !== -1 && end > start && !isAsked(read.value[end - 1]!)) end--;
    const part = start === -1 ? [] : read.value.slice(start, end);
    const text = part.map((record) => `${canonicalJson(record)}\n`).join('');
    const [first] = part;
    const newest = part.at(-1);
    return ok({
      text,
      count: part.length,
      ...(first === undefined ? {} : { previous: first.seal.previous }),
      ...(newest === undefined ? {} : { head: newest.seal.hash }),
    });
  });

const instantOr = (instant: unknown, otherwise: number): number => {
  if (instant === undefined) return otherwise;
  const at = typeof instant === 'string' ? millisecondsOf(instant) : undefined;
  if (at !== undefined) return at;
  throw new UsageError(
    'core/not-an-instant',
    '`from` and `to` must be instants such as `2026-05-15T21:00:00Z`',
  );
};
