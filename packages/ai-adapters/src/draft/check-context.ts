import { millisecondsOf, UsageError } from '@throughline/core';
import type { DraftContext } from './draft-context.ts';

/** Longest draft id in code points: the ids of the drafted goals begin with it and may have 200. */
const longestDraftId = 100;

/** Refuses a context that cannot be used: both values come from the calling code. */
export const checkContext = (context: DraftContext): void => {
  const { draftId, createdAt }: { readonly draftId?: unknown; readonly createdAt?: unknown } = context;
  if (typeof draftId !== 'string' || draftId === '' || [...draftId.slice(0, 400)].length > longestDraftId) {
    throw new UsageError('ai-adapters/bad-argument', '`draftId` must be a text of 1 to 100 code points');
  }
  if (/[\p{Cc}\p{Cs}]/u.test(draftId) || reserved.has(draftId)) {
    throw new UsageError('ai-adapters/bad-argument', '`draftId` must be usable as an id: no control characters');
  }
  if (typeof createdAt !== 'string' || millisecondsOf(createdAt) === undefined) {
    throw new UsageError('core/not-an-instant', '`createdAt` must be an instant such as `2026-05-15T21:00:00Z`');
  }
};

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
