import type { GoalIndex } from '@throughline/core';

/** For each unit the nearest one that fits, itself or above, and how far up it is. */
export interface NearestUnits {
  /** Position of the unit found; -1 none. */
  readonly unit: Int32Array;
  /** Steps up to it; 0 is the unit itself. */
  readonly steps: Int32Array;
}

const open = -2;

/** Looks up from every unit for one that fits. Each is visited a fixed number of times; circles end the way. */
export const nearestUnitUp = (
  { unitParent }: Pick<GoalIndex, 'unitParent'>,
  fits: (unit: number) => boolean,
): NearestUnits => {
  const unit = new Int32Array(unitParent.length).fill(open);
  const steps = new Int32Array(unitParent.length);
  const way: number[] = [];
  for (let start = 0; start < unit.length; start++) {
    let at = start;
    while (at >= 0 && unit[at] === open) {
      unit[at] = fits(at) ? at : -1; // met again on the same way: a circle without one
      way.push(at);
      if (unit[at] === at) break;
      at = unitParent[at]!;
    }
    for (let from = way.pop(); from !== undefined; from = way.pop()) {
      const above = unitParent[from]!;
      if (unit[from] === from || above < 0) continue;
      unit[from] = unit[above]!;
      steps[from] = steps[above]! + 1;
    }
  }
  return { unit, steps };
};
