import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import { changeMessages } from '../messages/change-messages.ts';
import type { GoalId } from '../model/ids.ts';

/** Key of a message: the rule id, with `#` and the message id where a rule has several. */
export type ChangeMessage = keyof typeof changeMessages;

/** The finding that refuses a change. */
export const changeProblem = (
  key: ChangeMessage,
  path: readonly (string | number)[],
  data: FindingData,
  goal?: GoalId,
): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const { message, help } = changeMessages[key];
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity: 'error',
    ...(goal === undefined ? {} : { goal }),
    path,
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/core/docs/findings-change.md#${ruleId.replace('/', '-')}`,
  };
};
