import type { CycleId, GoalIndex } from '@throughline/core';
import type { Declined } from '../draft/draft-result.ts';
import { declinedBecause } from '../draft/declined-because.ts';

/** Why goals cannot be drafted for a named cycle: there is none, or it is closed. `undefined` where they can. */
export const cycleDeclined = (index: GoalIndex, cycle: CycleId): Declined | undefined => {
  const at = index.referenceOf('cycle', cycle);
  if (at === undefined) return declinedBecause('draft/cycle-not-found', { cycle });
  const found = index.document.cycles?.[at];
  return found?.state === 'closed'
    ? declinedBecause('draft/cycle-takes-nothing', { cycle: found.name })
    : undefined;
};
