import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { stageOf } from '@throughline/core/change';

/** True for goals whose aims no change may touch until they are reopened: frozen, or part of a frozen objective or KRA. */
export const isFrozen = (index: GoalIndex, goal: number): boolean => {
  const holder = index.container[goal]!;
  return [goal, holder].some((each) => stageOf(goalAt(index, each) ?? {}) === 'frozen');
};
