import type { GoalIndex } from '@throughline/core';
import type { GoalCheck } from '../rule/goal-check.ts';

/**
 * Goals that a check can judge otherwise once some goals were written to: these, what they hold (dates, units and
 * states are handed down), and every goal of which the check reads one of them as a neighbour.
 */
export const affectedGoals = (
  index: GoalIndex,
  changed: readonly number[],
  reads: GoalCheck['reads'],
): ReadonlySet<number> => {
  const { container, contained, supports, supportedBy, dependsOn } = index;
  const own = new Set<number>();
  const addHeld = (into: Set<number>, goal: number): void => {
    for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++)
      into.add(contained.targets[at]!);
  };
  for (const goal of changed) {
    own.add(goal);
    addHeld(own, goal);
  }
  const affected = new Set(own);
  for (const goal of own) {
    const holder = container[goal]!;
    if (holder >= 0 && reads.includes('contained')) affected.add(holder);
    if (holder >= 0 && reads.includes('siblings')) addHeld(affected, holder);
    if (reads.includes('children')) {
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++)
        if (supports.goal[edge]! >= 0) affected.add(supports.goal[edge]!);
    }
    if (reads.includes('parents')) {
      for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++)
        affected.add(supports.child[supportedBy.targets[at]!]!);
    }
  }
  if (reads.includes('dependencies') && dependsOn.targets.length > 0) {
    for (let goal = 0; goal < index.size; goal++) {
      for (let at = dependsOn.offsets[goal]!; at < dependsOn.offsets[goal + 1]!; at++)
        if (own.has(dependsOn.targets[at]!)) affected.add(goal);
    }
  }
  return affected;
};
