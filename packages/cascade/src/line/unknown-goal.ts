import { renderMessage } from '@throughline/core';
import type { Finding, GoalId } from '@throughline/core';
import { lineMessages } from '../messages/line-messages.ts';
import { oneLine } from '../rule/one-line.ts';

/** The finding that a goal asked for is not there. */
export const unknownGoal = (id: GoalId): Finding => {
  const ruleId = 'line/unknown-goal';
  const { message, help } = lineMessages[ruleId];
  const data = { goal: [...id].slice(0, 200).join('') };
  const url = '@throughline/cascade/docs/findings.md#line-unknown-goal';
  return {
    ruleId,
    severity: 'error',
    path: [],
    data,
    message: oneLine(renderMessage(message, data)),
    help,
    url,
  };
};
