import type { GoalIndex } from '@throughline/core';

/** Codes of `goalStates` from which on a goal is over or set aside. */
const closed = 4;

/** True for goals that are postponed, cancelled or archived: no rule but those about structure looks at them. */
export const isSetAside = (index: GoalIndex, goal: number): boolean => index.state[goal]! > closed;

/** True for goals that are neither set aside nor over on a day: drafts, goals under way and goals to come. */
export const isOpen = (index: GoalIndex, goal: number, day: number): boolean =>
  index.state[goal]! < closed && (index.endDay[goal]! > day || index.endDay[goal] === -1);

/** True for goals under way on a day: open, and their first day has come. */
export const isUnderWay = (index: GoalIndex, goal: number, day: number): boolean =>
  isOpen(index, goal, day) && index.startDay[goal]! <= day;
