import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import { calendarMessages } from '../messages/calendar-messages.ts';
import type { Severity } from '../finding/severity.ts';
import { shownText } from '../shape/shown-text.ts';

/** Key of a message: the rule id, with `#` and the message id where a rule has several. */
export type CalendarMessage = keyof typeof calendarMessages;

/** A finding about cycles or calendars. Texts of the user are cut and made harmless before they are shown. */
export const calendarProblem = (
  key: CalendarMessage,
  severity: Severity,
  path: readonly (string | number)[],
  facts: FindingData,
): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const { message, help } = calendarMessages[key];
  const data: FindingData = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? shownText(fact) : fact]),
  );
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity,
    path,
    data: facts,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/core/docs/findings-calendar.md#${ruleId.replace('/', '-')}`,
  };
};
