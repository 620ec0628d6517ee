import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { Every } from '../model/every.ts';
import type { KeyResult } from '../model/key-result.ts';
import { isEvery } from './schedule-problem.ts';

/** Longest length of each unit of time, in days. */
const longest = { day: 1, week: 7, month: 31, quarter: 92, 'half-year': 184, year: 366 } as const;

/** Most days a period can have. */
export const daysOfEvery = ({ count, unit }: Every): number => count * longest[unit];

/** How often values of a goal come: as the goal itself says, else its source. What is no period says nothing. */
export const refreshOf = (index: GoalIndex, goal: number): Every | undefined => {
  const { refresh, source } = (goalAt(index, goal) ?? {}) as Partial<KeyResult>;
  if (refresh !== undefined && isEvery(refresh)) return refresh;
  const position = source === undefined ? undefined : index.referenceOf('source', source);
  const told = position === undefined ? undefined : index.document.sources?.[position]?.refresh;
  return told !== undefined && isEvery(told) ? told : undefined;
};
