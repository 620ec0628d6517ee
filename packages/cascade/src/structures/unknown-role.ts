import { renderMessage } from '@throughline/core';
import type { Finding, RoleId } from '@throughline/core';
import { structureMessages } from '../messages/structure-messages.ts';
import { oneLine } from '../rule/one-line.ts';

/** The finding that a role asked for is not there. */
export const unknownRole = (id: RoleId): Finding => {
  const ruleId = 'structures/unknown-role';
  const { message, help } = structureMessages[ruleId];
  const data = { role: [...id].slice(0, 200).join('') };
  const url = '@throughline/cascade/docs/findings.md#structures-unknown-role';
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
