import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import type { Severity } from '../finding/severity.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { GoalId } from '../model/ids.ts';

/** Key of a message: the rule id, with `#` and the message id where a rule has several. */
export type ReviewMessage = keyof typeof reviewMessages;

/** What only tells something, and what does harm although everything can be read. The rest are errors. */
const milder: Readonly<Partial<Record<string, Severity>>> = {
  'reviews/outside-cycle': 'info',
  'reviews/too-many': 'warning',
  'reviews/unknown-zone': 'warning',
  'reviews/nobody-to-remind': 'warning',
  'carry-forward/already-carried': 'warning',
};

/** A finding about reviews or about what is carried forward. */
export const reviewProblem = (
  key: ReviewMessage,
  path: readonly (string | number)[],
  data: FindingData,
  goal?: GoalId,
): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const { message, help } = reviewMessages[key];
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity: milder[ruleId] ?? 'error',
    ...(goal === undefined ? {} : { goal }),
    path,
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/core/docs/findings-reviews.md#${ruleId.replace('/', '-')}`,
  };
};
