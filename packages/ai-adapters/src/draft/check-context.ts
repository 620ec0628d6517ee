import { millisecondsOf, UsageError } from '@throughline/core';
import { isReservedKey } from './is-reserved-key.ts';

/** Longest draft id in code points: the ids of the drafted goals begin with it and may have 200. */
const longestDraftId = 100;

/** Refuses a context that cannot be used: both values come from the calling code. */
export const checkContext = (context: unknown): void => {
  if (typeof context !== 'object' || context === null)
    throw bad('a context with `draftId` and `createdAt` is needed');
  const { draftId, createdAt, signal, onEvent, onPartial } = context as Readonly<Record<string, unknown>>;
  // Twice as many units as code points hold any text that is short enough.
  if (typeof draftId !== 'string' || draftId === '' || draftId.length > 2 * longestDraftId)
    throw bad(idRule());
  if (Array.from(draftId).length > longestDraftId || /[\p{Cc}\p{Cs}]/u.test(draftId)) throw bad(idRule());
  if (isReservedKey(draftId)) throw bad(`\`draftId\` cannot be \`${draftId}\``);
  if (typeof createdAt !== 'string' || millisecondsOf(createdAt) === undefined) {
    throw new UsageError(
      'core/not-an-instant',
      '`createdAt` must be an instant such as `2026-05-15T21:00:00Z`',
    );
  }
  for (const [name, listener] of Object.entries({ onEvent, onPartial }))
    if (listener !== undefined && typeof listener !== 'function') throw bad(`\`${name}\` must be a function`);
  const listens = signal as Readonly<Record<string, unknown>> | null | undefined;
  if (
    listens !== undefined &&
    (typeof listens?.['addEventListener'] !== 'function' ||
      typeof listens['removeEventListener'] !== 'function')
  )
    throw bad('`signal` must be the signal of an `AbortController`');
};

const idRule = (): string =>
  `\`draftId\` must have 1 to ${String(longestDraftId)} code points, none of them a control character`;

const bad = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
