import type { GoalIndex } from '@throughline/core';

/** 1 for every goal on the line of one of the given goals: these, and all goals above them. */
export const onLines = (index: GoalIndex, starts: Iterable<number>): Uint8Array => {
  const { size, container, supports } = index;
  const marked = new Uint8Array(size);
  for (const goal of starts) marked[goal] = 1;
  for (let goal = 0; goal < size; goal++) {
    if (marked[goal] === 0) continue;
    if (container[goal]! > goal) marked[container[goal]!] = 1;
    for (let at = supports.offsets[goal]!; at < supports.offsets[goal + 1]!; at++) {
      const above = supports.goal[at]!;
      if (above > goal && supports.onLoop[at] === 0) marked[above] = 1;
    }
  }
  return marked;
};
