import { renderMessage } from '@throughline/core';
import type { Finding, FindingData, GoalIndex } from '@throughline/core';
import { pathOf } from '../goal/path-of.ts';
import { targetReviewMessages } from '../messages/target-review-messages.ts';
import type { MissingEvidence } from './evidence.ts';
import { oneLine } from '../rule/one-line.ts';

/** Says what an input of a review lacks, at the field of the goal where it belongs. */
export const missingInput = (
  index: GoalIndex,
  goal: number,
  key: keyof typeof targetReviewMessages,
  field: string,
  data: FindingData,
): MissingEvidence => ({ known: false, missing: reviewFinding(index, goal, key, 'info', [field], data) });

/** A finding of a review about a goal. */
export const reviewFinding = (
  index: GoalIndex,
  goal: number,
  key: keyof typeof targetReviewMessages,
  severity: Finding['severity'],
  field: readonly string[],
  data: FindingData,
): Finding => {
  const [ruleId = '', messageId] = key.split('#');
  const { message, help } = targetReviewMessages[key];
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity,
    goal: index.ids[goal]!,
    path: pathOf(index, goal, ...field),
    data,
    message: oneLine(renderMessage(message, data)),
    help: oneLine(renderMessage(help, data)),
    url: `@throughline/cascade/docs/findings.md#${ruleId.replace('/', '-')}`,
  };
};
