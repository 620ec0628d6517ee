import type { GoalIndex } from '@throughline/core';

/**
 * How many units lie above each unit, by position in `document.units`. A company on top has 0; any other unit
 * without a parent has 1, because the organisation itself is above it. Units on a loop, or below one, have -1.
 * Each unit is visited a fixed number of times, however deep they are.
 */
export const unitDepths = ({ unitParent, unitLevel }: GoalIndex): Int32Array => {
  const unknown = -2;
  const depths = new Int32Array(unitParent.length).fill(unknown);
  const way = new Int32Array(unitParent.length);
  for (let start = 0; start < depths.length; start++) {
    let length = 0;
    let at = start;
    while (at >= 0 && depths[at] === unknown) {
      depths[at] = -1; // met again on the same way: a loop
      way[length++] = at;
      at = unitParent[at]!;
    }
    let depth = at >= 0 ? depths[at]! : undefined;
    while (length > 0) {
      const unit = way[--length]!;
      depth = depth === undefined ? Math.min(1, unitLevel[unit]!) : depth < 0 ? -1 : depth + 1;
      depths[unit] = depth;
    }
  }
  return depths;
};
