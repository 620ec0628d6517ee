import type { Finding, FindingData, GoalId, Severity } from '@throughline/core';
import { type DraftMessageKey, draftMessages } from './draft-messages.ts';
import { type NoticeCatalogue, noticeFrom } from './notice-from.ts';

/** A finding of the review with its English text. */
export const draftFinding = (
  key: DraftMessageKey,
  severity: Severity,
  path: readonly (string | number)[],
  data: FindingData,
  goal?: GoalId,
): Finding => findingFrom(draftMessages, key, severity, path, data, goal);

/** A finding with its English text from a catalogue. */
export const findingFrom = <Key extends string>(
  catalogue: NoticeCatalogue<Key>,
  key: Key,
  severity: Severity,
  path: readonly (string | number)[],
  data: FindingData,
  goal?: GoalId,
): Finding => {
  const { code, messageId, message, help } = noticeFrom(catalogue, key, data, goal);
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
