import type { FindingData } from '@throughline/core';
import type { Declined } from '../draft/draft-result.ts';
import { noticeFrom } from '../draft/notice-from.ts';
import type { PersonDeclineCode } from '../task/person-decline-code.ts';
import { peopleMessages } from './people-messages.ts';

type DeclineKey = Extract<
  keyof typeof peopleMessages,
  `draft/${PersonDeclineCode}` | `draft/${PersonDeclineCode}#${string}`
>;

/** A reasoned no of a task about a person. */
export const declinedOfPerson = (key: DeclineKey, data: FindingData): Declined => {
  const notice = noticeFrom(peopleMessages, key, data);
  // The keys of declines begin with their codes, which the type of `key` says.
  return { ...notice, code: notice.code as PersonDeclineCode };
};
