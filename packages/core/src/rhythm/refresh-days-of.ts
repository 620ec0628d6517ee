import type { GoalIndex } from '../index/goal-index.ts';
import { daysOfEvery, refreshOf } from './refresh-of.ts';

/**
 * Most days between two values of a goal (a number of the index): as the goal itself says, else its source; a
 * month counts 31. Undefined where neither says.
 *
 * @example
 * ```ts
 * import { compileGoals, refreshDaysOf } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   sources: [{ id: 'survey', kind: 'other', refresh: { count: 1, unit: 'quarter' } }],
 *   keyResults: [
 *     { id: 'nps', objective: 'loved', title: 'NPS', source: 'survey', measure: { kind: 'change', from: 30, to: 40 } },
 *   ],
 * });
 * refreshDaysOf(index, 0); // => 92
 * ```
 */
export const refreshDaysOf = (index: GoalIndex, goal: number): number | undefined => {
  const every = refreshOf(index, goal);
  return every === undefined ? undefined : daysOfEvery(every);
};
