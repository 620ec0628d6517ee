import { checkOptions, fail, type Finding, ok, type Result } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { findingFrom } from '../draft/draft-finding.ts';
import { draftLog } from './draft-log.ts';
import { mostProblems } from './draft-log-limits.ts';
import { firstPrevious, hashOfRecord } from './hash-of-record.ts';
import { oversightMessages } from './oversight-messages.ts';

/** What is known about a draft log from elsewhere. */
export interface VerifyDraftLogOptions {
  /** Hash of the newest record, kept apart from the log. Without it records missing at the end are not seen. */
  readonly head?: string;
  /** Hash of the record before the first one, when only a later part of the log is verified. */
  readonly previous?: string;
}

/** A draft log that holds. */
export interface VerifiedDraftLog {
  /** How many records. */
  readonly count: number;
  /** Hash of the newest one; keep it apart from the log. Absent for an empty log. */
  readonly head?: string;
}

/**
 * Finds every change of a draft log: a changed value, a record that was taken out, put in, moved or repeated, records
 * missing at the front and, given the expected `head`, at the end. Takes a list or the text of JSON lines. Nothing is
 * thrown, whatever the log is; only a bad option is a `UsageError`.
 *
 * @example
 * ```ts
 * import { appendDraftRecord, verifyDraftLog } from '@throughline/ai-adapters/oversight';
 *
 * const record = appendDraftRecord(undefined, {
 *   event: 'decided', at: '2026-05-16T09:00:00Z', draft: 'd1', task: 'role-kras', by: 'ana', outcome: 'accepted', editRatio: 0,
 * });
 * verifyDraftLog([record]); // => { ok: true, value: { count: 1, head: record.seal.hash } }
 * const forged = { ...record, entry: { ...record.entry, by: 'ben' } };
 * const found = verifyDraftLog([forged]);
 * found.ok ? '' : found.problems[0].message; // => 'record 1 is not what was sealed'
 * ```
 */
export const verifyDraftLog = (
  log: unknown,
  options: VerifyDraftLogOptions = {},
): Result<VerifiedDraftLog, Finding> =>
  answering('verifyDraftLog', () => {
    checkOptions('verifyDraftLog', options, ['head', 'previous'], 'ai-adapters/bad-argument');
    const read = draftLog(log);
    if (!read.ok) return read;
    const { head, previous = firstPrevious } = options;
    const problems: Finding[] = [];
    const report = (key: keyof typeof oversightMessages, at: number, record: number): void => {
      problems.push(findingFrom(oversightMessages, key, 'error', ['records', at], { record }));
    };
    let before = previous;
    let expected: number | undefined = previous === firstPrevious ? 1 : undefined;
    for (const [at, { entry, seal }] of read.value.entries()) {
      const { sequence, hash } = seal;
      if (hashOfRecord(entry, seal) !== hash) report('draft/log-changed', at, sequence);
      if (seal.previous !== before || (expected !== undefined && sequence !== expected))
        report('draft/log-broken', at, sequence);
      before = hash;
      expected = sequence + 1;
    }
    if (head !== undefined && before !== head)
      problems.push(findingFrom(oversightMessages, 'draft/log-broken#end', 'error', ['records'], {}));
    const [first, ...others] = problems;
    if (first !== undefined)
      return fail([first, ...others.slice(0, mostProblems - 1)], Math.max(0, problems.length - mostProblems));
    const newest = read.value.at(-1);
    return ok({ count: read.value.length, ...(newest === undefined ? {} : { head: newest.seal.hash }) });
  });
