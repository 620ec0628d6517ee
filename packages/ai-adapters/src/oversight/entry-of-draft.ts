import { type JsonValue, UsageError } from '@throughline/core';
import { sha256Of } from '@throughline/core/hash';
import { answering } from '../draft/answering.ts';
import { copyWithin } from '../draft/copy-within.ts';
import type { Draft } from '../draft/draft.ts';
import type { Declined } from '../draft/draft-result.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { valueTokens } from '../review/value-tokens.ts';
import { wrongPartOf } from '../review/wrong-part-of.ts';
import type { DeclinedEntry, DraftedEntry } from './draft-entry.ts';
import { mostText, mostValues } from './draft-log-limits.ts';
import { soundEntry } from './sound-entry.ts';

/**
 * What a draft log keeps of a draft: where it came from, its size and its hash. With `keepValue` the proposal as
 * well; without it no text of it is kept. What is no draft is a `UsageError` `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { entryOfDraft } from '@throughline/ai-adapters/oversight';
 *
 * const draft = {
 *   status: 'proposed', aiGenerated: true, notes: [], value: { title: 'Where we stand', sections: [], facts: [] },
 *   provenance: {
 *     draft: 'd1', task: 'check-in-summary', taskVersion: 1, drafter: 'model:own', inputs: ['arr'],
 *     createdAt: '2026-05-15T21:00:00Z',
 *   },
 * } as const;
 * entryOfDraft(draft).words; // => 3
 * entryOfDraft(draft).value; // => undefined
 * ```
 */
export const entryOfDraft = (
  draft: Draft<object>,
  options: {
    /** Keeps the proposal itself. Absent: false. */
    readonly keepValue?: boolean;
  } = {},
): DraftedEntry =>
  answering('entryOfDraft', () => {
    const value =
      wrongPartOf(draft) === undefined ? copyWithin(draft.value, mostValues, mostText) : undefined;
    const provenance = value && copyWithin(draft.provenance, mostValues, mostText);
    if (value === undefined || provenance === undefined)
      throw new UsageError('ai-adapters/bad-argument', '`draft` must be a draft as a drafter returned it');
    return {
      event: 'drafted',
      at: draft.provenance.createdAt,
      provenance: provenance as DraftedEntry['provenance'],
      aiGenerated: draft.aiGenerated,
      notes: [...new Set(draft.notes.map(({ code }) => code))],
      words: valueTokens(value, mostValues).length,
      outputHash: sha256Of(value),
      ...(options.keepValue === true ? { value: value as unknown as JsonValue } : {}),
    };
  });

/**
 * What a draft log keeps of a drafter's no: what was asked and the code of the reason. What is no decline is a
 * `UsageError` `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { entryOfDecline } from '@throughline/ai-adapters/oversight';
 *
 * const declined = { code: 'role-not-found', data: { role: 'x' }, message: 'no role has the id `x`', help: 'add it' } as const;
 * const asked = { draftId: 'd2', createdAt: '2026-05-15T21:00:00Z', task: 'role-kras', drafter: 'rules:own' } as const;
 * entryOfDecline(declined, asked).code; // => 'role-not-found'
 * ```
 */
export const entryOfDecline = (
  declined: Pick<Declined, 'code'>,
  asked: DraftContext & {
    /** What was asked for. */
    readonly task: string;
    /** Id of the drafter. */
    readonly drafter: string;
  },
): DeclinedEntry =>
  answering('entryOfDecline', () => {
    const { draftId, createdAt, task, drafter } = asked;
    return soundEntry({
      event: 'declined',
      at: createdAt,
      draft: draftId,
      task,
      drafter,
      code: declined.code,
    });
  });
