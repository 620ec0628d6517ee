import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import { ndjsonMessages } from '../messages/ndjson-messages.ts';

/** Key of a message: the rule id, with `#` and the message id where a rule has several. */
export type NdjsonMessage = keyof typeof ndjsonMessages;

/** The finding about a line; its path is the number of the line, from 1. */
export const ndjsonProblem = (
  key: NdjsonMessage,
  line: number,
  data: FindingData = {},
  field: readonly string[] = [],
): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const { message, help } = ndjsonMessages[key];
  const facts = { line, ...data };
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity: 'error',
    path: ['lines', line, ...field],
    data: facts,
    message: renderMessage(message, facts),
    help: renderMessage(help, facts),
    url: `@throughline/core/docs/findings-ndjson.md#${ruleId.replace('/', '-')}`,
  };
};
