import { type FindingData, type GoalId, type MessageTemplate, renderMessage } from '@throughline/core';
import type { Notice } from './draft.ts';
import { oneLine } from './one-line.ts';

/** Texts by `draft/` and code, with `#` and message id where a code has several. Each has both parts. */
export type NoticeCatalogue<Key extends string> = { readonly [Name in Key]: Required<MessageTemplate> };

/** A notice with its English text from a catalogue. */
export const noticeFrom = <Key extends string>(
  catalogue: NoticeCatalogue<Key>,
  key: Key,
  data: FindingData,
  goal?: GoalId,
): Notice & { readonly help: string } => {
  const [code = '', messageId] = key.slice('draft/'.length).split('#');
  const template = catalogue[key];
  return {
    code,
    ...(messageId === undefined ? {} : { messageId }),
    ...(goal === undefined ? {} : { goal }),
    data,
    message: oneLine(renderMessage(template.message, data)),
    help: oneLine(renderMessage(template.help, data)),
  };
};
