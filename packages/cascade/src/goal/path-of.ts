import type { GoalIndex } from '@throughline/core';

/** Names of the arrays that hold goals, by the kind codes of an index. */
export const goalArrays = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'] as const;

/** Kind codes of an index by name: positions in `goalKinds`. */
export const goalCodes = { objective: 0, keyResult: 1, kra: 2, kpi: 3, initiative: 4 } as const;

/** Where a goal, or a field of it, stands: name of its array, its id, the field. */
export const pathOf = (
  index: GoalIndex,
  goal: number,
  ...field: readonly (string | number)[]
): (string | number)[] => [goalArrays[index.kind[goal] as 0], index.ids[goal]!, ...field];
