import type { GoalIndex } from '../index/goal-index.ts';
import { goalStates } from '../model/goal-states.ts';

const postponed = /* @__PURE__ */ goalStates.indexOf('postponed');

/** Numbers of the goals of each cycle, by position of the cycle, in document order; those set aside are left out. */
export const goalsOfCycles = (index: GoalIndex): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const goal of index.documentOrder) {
    const cycle = index.cycle[goal]!;
    if (cycle < 0 || index.state[goal]! >= postponed) continue;
    const list = found.get(cycle);
    if (list === undefined) found.set(cycle, [goal]);
    else list.push(goal);
  }
  return found;
};
