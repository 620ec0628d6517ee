import type { GoalIndex } from '@throughline/core';
import { isSetAside } from './standing.ts';

/** Most goals in one objective or KRA that are looked through for each of them; one with more is reported as such. */
const mostBeside = 100;

/** Does another goal in the same objective or KRA, not set aside, suit? False where there are more than 100. */
export const hasBeside = (index: GoalIndex, goal: number, suits: (other: number) => boolean): boolean => {
  const container = index.container[goal]!;
  if (container < 0) return false;
  const { offsets, targets } = index.contained;
  const end = offsets[container + 1]!;
  if (end - offsets[container]! > mostBeside) return false;
  for (let at = offsets[container]!; at < end; at++) {
    const other = targets[at]!;
    if (other !== goal && !isSetAside(index, other) && suits(other)) return true;
  }
  return false;
};
