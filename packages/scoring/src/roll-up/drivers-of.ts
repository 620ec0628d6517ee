import type { GoalIndex } from '@throughline/core';
import type { Policy } from '../policy/policy.ts';

const objective = 0;

/**
 * What feeds a goal that has no measure: its own key results or KPIs, goals that support it, both, or neither.
 * An objective without a driver takes its own key results if any counts, whether they have data or not; under a
 * policy that does not score objectives nothing feeds it.
 */
export const driversOf = (
  { index, policy }: { readonly index: GoalIndex; readonly policy: Policy },
  goal: number,
  ownCount: number,
): { own: boolean; children: boolean } => {
  if (index.kind[goal] !== objective) return { own: true, children: false };
  if (policy.grades.scoreObjectives === 'off') return { own: false, children: false };
  const driver =
    index.document.objectives?.[index.position[goal]!]?.driver ?? (ownCount > 0 ? 'own' : 'children');
  return { own: driver === 'own' || driver === 'both', children: driver === 'children' || driver === 'both' };
};
