import { dayNumberOf } from '@throughline/core';
import type { AiSystem, GoalIndex } from '@throughline/core';
import { dutyMarks } from './duty-marks.ts';
import type { DutyId } from './duty.ts';

/** How a duty of a system stands. `late` and `undated`: what must be over before first use may not be. */
export type DutyStanding = 'open' | 'covered' | 'late' | 'undated';

/**
 * How a duty stands, given the goal that answers to it for a system, or -1. A milestone must end before the day of
 * first use; a system without such a day is not used yet.
 */
export const dutyStanding = (
  { endDay }: GoalIndex,
  id: DutyId,
  goal: number,
  { deployedOn }: AiSystem,
): DutyStanding => {
  if (goal < 0) return 'open';
  const used = deployedOn === undefined ? undefined : dayNumberOf(deployedOn);
  if (used === undefined || dutyMarks[id]?.milestone !== true) return 'covered';
  if (endDay[goal] === -1) return 'undated';
  // `endDay` is the first day after the last one.
  return endDay[goal]! <= used ? 'covered' : 'late';
};
