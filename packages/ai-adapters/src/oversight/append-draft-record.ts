import { UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { copyWithin } from '../draft/copy-within.ts';
import type { DraftEntry, DraftRecord } from './draft-entry.ts';
import { mostText, mostValues } from './draft-log-limits.ts';
import { firstPrevious, hashOfRecord } from './hash-of-record.ts';
import { isDraftEntry } from './is-draft-record.ts';

/**
 * Seals an entry behind the newest record of a draft log: append what comes back, one line of JSON, and change no
 * line again. `verifyDraftLog` finds any change. Keep the hash of the newest record elsewhere too, or nobody can
 * tell that lines at the end are missing. What is no entry is a `UsageError` `ai-adapters/bad-argument`.
 *
 * Records of what an AI system did belong to Article 12 of the EU AI Act; this is help, not legal advice.
 *
 * @example
 * ```ts
 * import { appendDraftRecord, verifyDraftLog } from '@throughline/ai-adapters/oversight';
 *
 * const entry = {
 *   event: 'decided', at: '2026-05-16T09:00:00Z', draft: 'd1', task: 'role-kras', by: 'ana', outcome: 'rejected',
 * } as const;
 * const first = appendDraftRecord(undefined, entry);
 * const second = appendDraftRecord(first, { ...entry, draft: 'd2' });
 * second.seal.sequence; // => 2
 * verifyDraftLog([first, second]).ok; // => true
 * verifyDraftLog([second]).ok; // => false
 * ```
 */
export const appendDraftRecord = (newest: DraftRecord | undefined, entry: DraftEntry): DraftRecord =>
  answering('appendDraftRecord', () => {
    const given: unknown = entry;
    const copy =
      typeof given === 'object' && given !== null ? copyWithin(given, mostValues, mostText) : undefined;
    if (!isDraftEntry(copy))
      throw new UsageError('ai-adapters/bad-argument', '`entry` must be an entry of a draft log');
    const before: unknown = newest?.seal;
    const { sequence = 0, hash = firstPrevious } = (before ?? {}) as Partial<DraftRecord['seal']>;
    if (
      !Number.isSafeInteger(sequence) ||
      typeof hash !== 'string' ||
      (newest !== undefined && before === undefined)
    )
      throw new UsageError('ai-adapters/bad-argument', '`newest` must be the newest record of the log');
    const seal = { format: 1, sequence: sequence + 1, previous: hash } as const;
    return { entry: copy, seal: { ...seal, hash: hashOfRecord(copy, seal) } };
  });
