import type { GoalIndex } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';

/**
 * For each objective and key result how many levels of goals hang on it: 0 when no open objective or key result
 * supports it; else one more than the deepest of those that do. An objective counts the levels below its key
 * results as its own; one without an open key result is no level. Links on loops are left out.
 */
export const levelsBelow = (index: GoalIndex, isOpen: (goal: number) => boolean): Int32Array => {
  const { size, kind, contained, supportedBy, supports } = index;
  const below = new Int32Array(size);
  const isLevel = new Uint8Array(size);
  // Numbers run upward: whatever hangs on a goal comes before it.
  for (let goal = 0; goal < size; goal++) {
    if (kind[goal]! > goalCodes.keyResult || !isOpen(goal)) continue;
    isLevel[goal] = kind[goal] === goalCodes.keyResult ? 1 : 0;
    let deepest = 0;
    for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++) {
      const part = contained.targets[at]!;
      if (isLevel[part] === 0) continue;
      isLevel[goal] = 1;
      deepest = Math.max(deepest, below[part]!);
    }
    for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
      const edge = supportedBy.targets[at]!;
      const child = supports.child[edge]!;
      if (supports.onLoop[edge] === 0 && isLevel[child] === 1) deepest = Math.max(deepest, below[child]! + 1);
    }
    below[goal] = deepest;
  }
  return below;
};
