import type { Indicator } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { taskNotice } from '../task/task-notice.ts';
import type { KeyResultChoices } from './choose-key-results.ts';

/** Ids beyond these are not listed: a message is for reading. */
const mostListed = 10;

/** What the key results of an objective still lack as a set. */
export const keyResultNotices = (
  objective: string,
  count: number,
  min: number,
  indicators: readonly (Indicator | undefined)[],
  { without, unknown, unused }: Pick<KeyResultChoices, 'without' | 'unknown' | 'unused'>,
): readonly Notice[] => {
  const notices = [
    ...unknown.slice(0, mostListed).map((goal) => taskNotice('draft/metric-unknown', { goal })),
    ...unused.slice(0, mostListed).map((metric) => taskNotice('draft/target-unused#key-result', { metric })),
  ];
  if (count < min) {
    const facts = { objective, given: count, asked: min, metrics: without.slice(0, mostListed) };
    notices.push(taskNotice('draft/too-few-key-results', facts));
  }
  const [first] = indicators;
  if (first !== undefined && indicators.length > 1 && indicators.every((indicator) => indicator === first))
    notices.push(taskNotice('draft/one-sided', { objective, indicator: first }));
  return notices;
};
