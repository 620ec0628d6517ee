import type { GoalIndex } from '@throughline/core';
import { isSetAside } from '../goal/standing.ts';
import { topGoals } from '../unit/top-goals.ts';

/**
 * 1 for every goal whose line leads up to an objective of the company, through containment and support links.
 * Walks down from the top, so loops and depth do not matter; each link is followed once. A line through a goal
 * that is set aside is cut there.
 */
export const reachedFromTop = (index: GoalIndex): Uint8Array => {
  const { size, contained, supportedBy, supports } = index;
  const reached = new Uint8Array(size);
  const queue = new Int32Array(size);
  const isTop = topGoals(index);
  let queued = 0;
  const reach = (goal: number): void => {
    if (reached[goal] === 1 || isSetAside(index, goal)) return;
    reached[goal] = 1;
    queue[queued++] = goal;
  };
  for (let goal = 0; goal < size; goal++) if (isTop(goal)) reach(goal);
  for (let done = 0; done < queued; done++) {
    const goal = queue[done]!;
    for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++)
      reach(contained.targets[at]!);
    for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
      reach(supports.child[supportedBy.targets[at]!]!);
    }
  }
  return reached;
};
