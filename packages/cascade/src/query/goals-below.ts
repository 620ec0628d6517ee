import type { GoalIndex } from '@throughline/core';

/** Numbers of everything below a goal: its parts and what supports it, at any depth, without itself. */
export const goalsBelow = (index: GoalIndex, root: number): ReadonlySet<number> => {
  const { contained, supportedBy, supports } = index;
  const found = new Set<number>([root]);
  // A set that grows is walked to its end, so circles end where they close.
  for (const goal of found) {
    for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++)
      found.add(contained.targets[at]!);
    for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++)
      found.add(supports.child[supportedBy.targets[at]!]!);
  }
  found.delete(root);
  return found;
};
