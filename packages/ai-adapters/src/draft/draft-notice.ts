import type { FindingData, GoalId } from '@throughline/core';
import type { Notice } from './draft.ts';
import { type DraftMessageKey, draftMessages } from './draft-messages.ts';
import { noticeFrom } from './notice-from.ts';

/** A notice with its English text; `key` is a key of the texts without `draft/`. */
export const draftNotice = (
  key: DraftMessageKey,
  data: FindingData,
  goal?: GoalId,
): Notice & { readonly help: string } => noticeFrom(draftMessages, key, data, goal);
