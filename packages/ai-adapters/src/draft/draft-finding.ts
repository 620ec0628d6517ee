import type { Finding, FindingData, GoalId, Severity } from '@throughline/core';
import type { DraftMessageKey } from './draft-messages.ts';
import { draftNotice } from './draft-notice.ts';

/** A finding of the review with its English text. */
export const draftFinding = (
  key: DraftMessageKey,
  severity: Severity,
  path: readonly (string | number)[],
  data: FindingData,
  goal?: GoalId,
): Finding => {
  const { code, messageId, message, help } = draftNotice(key, data);
  return {
    ruleId: `draft/${code}`,
    ...(messageId === undefined ? {} : { messageId }),
    severity,
    ...(goal === undefined ? {} : { goal }),
    path,
    data,
    message,
    help,
    url: `@throughline/ai-adapters/docs/findings.md#draft-${code}`,
  };
};
