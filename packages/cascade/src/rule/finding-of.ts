import type { Finding, GoalIndex } from '@throughline/core';
import { UsageError, renderMessage } from '@throughline/core';
import { isFinal } from '../goal/standing.ts';
import type { Entry } from './entry.ts';
import { oneLine } from './one-line.ts';

/** Mark of an index: the id was used by an earlier goal. */
const idUsedBefore = 2;

/** The finding of an entry, with its texts and suggestions. */
export const findingOf = (index: GoalIndex, { rule, severity, found }: Entry): Finding => {
  const { id, url, messages } = rule.meta;
  const { goal, path, data, messageId, suggest } = found;
  const key = messageId ?? 'default';
  const template = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (template === undefined) throw new UsageError('cascade/bad-rule', `it has no message \`${key}\``);
  const suggestions = suggest === undefined || !canChange(index, goal) ? [] : suggest();
  return {
    ruleId: id,
    ...(messageId === undefined ? {} : { messageId }),
    severity,
    ...(goal === undefined ? {} : { goal: index.ids[goal]! }),
    path,
    data,
    message: oneLine(renderMessage(template.message, data)),
    ...(template.help === undefined ? {} : { help: oneLine(renderMessage(template.help, data)) }),
    url,
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
};

/** A change names its goal by id, so it would hit the first of two goals with one id; what is final it cannot touch. */
const canChange = (index: GoalIndex, goal: number | undefined): boolean =>
  goal === undefined || ((index.marks[goal]! & idUsedBefore) === 0 && !isFinal(index, goal));
