import type { Indicator } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { taskNotice } from '../task/task-notice.ts';

/** Ids beyond these are not listed: a message is for reading. */
const mostListed = 10;

/** What the key results of an objective still lack as a set. */
export const keyResultNotices = (
  objective: string,
  count: number,
  min: number,
  indicators: readonly (Indicator | undefined)[],
  { without, unknown }: { readonly without: readonly string[]; readonly unknown: readonly string[] },
): readonly Notice[] => {
  const notices = unknown.slice(0, mostListed).map((goal) => taskNotice('draft/metric-unknown', { goal }));
  if (count < min) {
    const facts = { objective, given: count, asked: min, metrics: without.slice(0, mostListed) };
    notices.push(taskNotice('draft/too-few-key-results', facts));
  }
  const [first] = indicators;
  if (first !== undefined && indicators.length > 1 && indicators.every((indicator) => indicator === first))
    notices.push(taskNotice('draft/one-sided', { objective, indicator: first }));
  return notices;
};
