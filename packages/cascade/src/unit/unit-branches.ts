import type { GoalIndex } from '@throughline/core';

/** Tells whether one unit is, or lies below, another; by position in `document.units`. */
export type IsWithin = (unit: number, above: number) => boolean;

/**
 * Numbers the tree of units from the top down, so that "lies below" is two comparisons, at any depth. Units on
 * a loop, or below one, lie in no branch but their own.
 */
export const unitBranches = ({ unitParent }: GoalIndex): IsWithin => {
  const size = unitParent.length;
  const firstChild = new Int32Array(size).fill(-1);
  const nextSibling = new Int32Array(size).fill(-1);
  const enter = new Int32Array(size);
  const leave = new Int32Array(size);
  for (let unit = size - 1; unit >= 0; unit--) {
    const parent = unitParent[unit]!;
    if (parent < 0) continue;
    nextSibling[unit] = firstChild[parent]!;
    firstChild[parent] = unit;
  }
  let clock = 0;
  for (let top = 0; top < size; top++) {
    if (unitParent[top]! >= 0) continue;
    let at = top;
    enter[at] = ++clock;
    while (at >= 0) {
      const child = firstChild[at]!;
      if (child >= 0) {
        firstChild[at] = nextSibling[child]!; // taken: the next visit goes on with its sibling
        at = child;
        enter[at] = ++clock;
      } else {
        leave[at] = clock;
        at = at === top ? -1 : unitParent[at]!;
      }
    }
  }
  return (unit, above) =>
    unit === above || (enter[above]! > 0 && enter[unit]! > enter[above]! && enter[unit]! <= leave[above]!);
};
