import type { FindingData } from '@throughline/core';
import type { DeclineCode, Declined } from '../draft/draft-result.ts';
import type { TaskMessageKey } from './task-messages.ts';
import { taskNotice } from './task-notice.ts';

type DeclineKey = Extract<TaskMessageKey, `draft/${DeclineCode}` | `draft/${DeclineCode}#${string}`>;

/** A reasoned no of a task about goals with its English text. */
export const taskDeclined = (key: DeclineKey, data: FindingData): Declined => {
  const notice = taskNotice(key, data);
  // The keys of declines begin with their codes, which the type of `key` says.
  return { ...notice, code: notice.code as DeclineCode };
};
