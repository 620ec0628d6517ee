import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import type { Severity } from '../finding/severity.ts';
import { logMessages } from '../messages/log-messages.ts';

/** Key of a message: the rule id, with `#` and the message id where a rule has several. */
export type LogMessage = keyof typeof logMessages;

/** The finding about a change log. */
export const logProblem = (
  key: LogMessage,
  path: readonly (string | number)[],
  data: FindingData,
  severity: Severity = 'error',
): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const { message, help } = logMessages[key];
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity,
    path,
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/core/docs/findings-log.md#${ruleId.replace('/', '-')}`,
  };
};
