import type { GoalIndex } from '@throughline/core';
import { isSetAside } from './standing.ts';

/** Goals beside one that are looked at: an objective with more is reported as such. */
const mostBeside = 100;

/** Does another goal in the same objective or KRA, not set aside, suit? */
export const hasBeside = (index: GoalIndex, goal: number, suits: (other: number) => boolean): boolean => {
  const container = index.container[goal]!;
  if (container < 0) return false;
  const { offsets, targets } = index.contained;
  const end = Math.min(offsets[container + 1]!, offsets[container]! + mostBeside);
  for (let at = offsets[container]!; at < end; at++) {
    const other = targets[at]!;
    if (other !== goal && !isSetAside(index, other) && suits(other)) return true;
  }
  return false;
};
