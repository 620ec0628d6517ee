import type { MessageCatalogue } from '@throughline/core';
import { draftMessages } from '../draft/draft-messages.ts';
import { goalMessages } from '../goal-wording/goal-messages.ts';
import { cascadeMessages } from './cascade-messages.ts';

/** English texts of everything the tasks about goals say. Apart from those of every drafter: they ship only with the tasks. */
export const taskMessages = /* @__PURE__ */ (() => ({
  ...draftMessages,
  ...goalMessages,
  ...cascadeMessages,
}))() satisfies MessageCatalogue;

/** A key of the texts. */
export type TaskMessageKey = keyof typeof taskMessages;
