import type { FindingData } from '@throughline/core';
import type { DeclineCode, Declined } from './draft-result.ts';
import type { DraftMessageKey } from './draft-messages.ts';
import { draftNotice } from './draft-notice.ts';

type DeclineKey = Extract<DraftMessageKey, `draft/${DeclineCode}` | `draft/${DeclineCode}#${string}`>;

/** A reasoned no with its English text. */
export const declinedBecause = (key: DeclineKey, data: FindingData): Declined => {
  const notice = draftNotice(key, data);
  // The keys of declines begin with their codes, which the type of `key` says.
  return { ...notice, code: notice.code as DeclineCode };
};
