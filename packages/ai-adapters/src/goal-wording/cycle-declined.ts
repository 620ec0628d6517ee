import type { CycleId, GoalIndex } from '@throughline/core';
import type { Declined } from '../draft/draft-result.ts';
import { taskDeclined } from '../task/task-declined.ts';

/** Why goals cannot be drafted for a named cycle: there is none, or it is closed. `undefined` where they can. */
export const cycleDeclined = (index: GoalIndex, cycle: CycleId): Declined | undefined => {
  const at = index.referenceOf('cycle', cycle);
  if (at === undefined) return taskDeclined('draft/cycle-not-found', { cycle });
  const found = index.document.cycles?.[at];
  return found?.state === 'closed'
    ? taskDeclined('draft/cycle-takes-nothing', { cycle: found.name })
    : undefined;
};
