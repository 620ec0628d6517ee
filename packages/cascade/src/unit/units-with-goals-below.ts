import type { GoalIndex } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';
import { isOpen } from '../goal/standing.ts';
import { topGoals } from './top-goals.ts';

/** Tells for an objective whether units below its own have open objectives that could take a key result up. */
export const unitsWithGoalsBelow = (index: GoalIndex, day: number): ((objective: number) => boolean) => {
  const { unit, unitParent } = index;
  const isTop = topGoals(index);
  const hasBelow = new Uint8Array(unitParent.length);
  let belowTheTop = false;
  for (let goal = 0; goal < index.size; goal++) {
    if (index.kind[goal] !== goalCodes.objective || unit[goal]! < 0 || !isOpen(index, goal, day)) continue;
    if (!isTop(goal)) belowTheTop = true;
    // Each unit is marked once, so walking up costs as much as there are units, loops or not.
    for (
      let above = unitParent[unit[goal]!]!;
      above >= 0 && hasBelow[above] === 0;
      above = unitParent[above]!
    ) {
      hasBelow[above] = 1;
    }
  }
  return (objective) =>
    unit[objective]! < 0 ? belowTheTop && isTop(objective) : hasBelow[unit[objective]!] === 1;
};
