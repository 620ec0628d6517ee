import { renderMessage } from '@throughline/core';
import type { Finding, FindingData } from '@throughline/core';
import { formulaMessages } from './formula-messages.ts';

/** A finding about a formula; hosts know the goal, a text alone does not. */
export const formulaProblem = (ruleId: keyof typeof formulaMessages, data: FindingData = {}): Finding => {
  const { message, help } = formulaMessages[ruleId];
  return {
    ruleId,
    severity: 'error',
    path: ['expression'],
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/scoring/docs/findings-formula.md#${ruleId.replace('/', '-')}`,
  };
};
