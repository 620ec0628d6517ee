import type { GoalIndex } from '@throughline/core';

/** The better one of two goals that answer; -1 is none. */
export type Better = (one: number, other: number) => number;

/**
 * For each goal the best of some chosen goals on its line: itself, the parts of an objective or KRA on it, what
 * these depend on, and the same of every goal above it. -1 where there is none. One pass from the top: goals come
 * after what feeds them, so whatever is above has been looked at; links on loops are left out.
 */
export const bestOnLine = (index: GoalIndex, isChosen: Uint8Array, better: Better): Int32Array => {
  const { size, container, contained, supports, dependsOn } = index;
  const best = new Int32Array(size).fill(-1);
  for (let goal = size - 1; goal >= 0; goal--) {
    let found = isChosen[goal] === 1 ? goal : -1;
    for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++) {
      const part = contained.targets[at]!;
      if (isChosen[part] === 1) found = better(found, part);
    }
    for (let at = dependsOn.offsets[goal]!; at < dependsOn.offsets[goal + 1]!; at++) {
      const other = dependsOn.targets[at]!;
      if (other >= 0 && isChosen[other] === 1) found = better(found, other);
    }
    if (container[goal]! > goal) found = better(found, best[container[goal]!]!);
    for (let at = supports.offsets[goal]!; at < supports.offsets[goal + 1]!; at++) {
      const above = supports.goal[at]!;
      if (above > goal && supports.onLoop[at] === 0) found = better(found, best[above]!);
    }
    best[goal] = found;
  }
  return best;
};
