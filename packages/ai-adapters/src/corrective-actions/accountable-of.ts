import { goalAt, type GoalIndex, type Owner } from '@throughline/core';

/** Who answers for a goal: its own accountable owners, else those of the objective or KRA it belongs to. */
export const accountableOf = (index: GoalIndex, goal: number): readonly Owner[] => {
  for (const at of [goal, index.container[goal]!]) {
    const owners =
      (at < 0 ? undefined : goalAt(index, at)?.owners)?.filter(({ as }) => as === 'accountable') ?? [];
    if (owners.length > 0) return owners;
  }
  return [];
};
