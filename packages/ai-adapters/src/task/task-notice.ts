import type { FindingData, GoalId } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { noticeFrom } from '../draft/notice-from.ts';
import { type TaskMessageKey, taskMessages } from './task-messages.ts';

/** A notice of a task about goals with its English text. */
export const taskNotice = (
  key: TaskMessageKey,
  data: FindingData,
  goal?: GoalId,
): Notice & { readonly help: string } => noticeFrom(taskMessages, key, data, goal);
