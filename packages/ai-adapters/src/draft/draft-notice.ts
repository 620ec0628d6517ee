import { type FindingData, type GoalId, type MessageTemplate, renderMessage } from '@throughline/core';
import type { Notice } from './draft.ts';
import { oneLine } from './one-line.ts';
import { type DraftMessageKey, draftMessages } from './draft-messages.ts';

/** A notice with its English text; `key` is a key of the texts without `draft/`. */
export const draftNotice = <Key extends DraftMessageKey>(
  key: Key,
  data: FindingData,
  goal?: GoalId,
): Notice & { readonly help: string } => {
  const [code = '', messageId] = key.slice('draft/'.length).split('#');
  const template: Required<MessageTemplate> = draftMessages[key];
  return {
    code,
    ...(messageId === undefined ? {} : { messageId }),
    ...(goal === undefined ? {} : { goal }),
    data,
    message: oneLine(renderMessage(template.message, data)),
    help: oneLine(renderMessage(template.help, data)),
  };
};
