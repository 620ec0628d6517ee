import type { GoalIndex } from '@throughline/core';
import { isOpen, isSettled } from '../goal/standing.ts';

/** True for open goals whose objective or KRA, where they have one, is neither set aside nor final. */
export const isLive = (index: GoalIndex, goal: number, day: number): boolean =>
  isOpen(index, goal, day) && (index.container[goal]! < 0 || !isSettled(index, index.container[goal]!));
