import type { GoalIndex } from '@throughline/core';

/** Codes of `goalStates` from which on a goal is over or set aside. */
const closed = 4;
/** Code of the first state somebody has agreed to. */
const signedOff = 2;

/** True for goals that are postponed, cancelled or archived: no rule but those about structure looks at them. */
export const isSetAside = (index: GoalIndex, goal: number): boolean => index.state[goal]! > closed;

/** True for goals somebody has agreed to: signed off, published, or without a state, which means published. */
export const isAgreed = (index: GoalIndex, goal: number): boolean =>
  index.state[goal]! >= signedOff && index.state[goal]! < closed;

/**
 * True for goals no change may touch: closed themselves, in a closed cycle, or part of a closed objective or KRA.
 * Their numbers are final, and links to them count in these.
 */
export const isFinal = ({ state, cycle, container, document }: GoalIndex, goal: number): boolean =>
  state[goal] === closed ||
  document.cycles?.[cycle[goal]!]?.state === 'closed' ||
  (container[goal]! >= 0 && state[container[goal]!] === closed);

/** True for goals that are set aside or final: what is written in them moves no number any more. */
export const isSettled = (index: GoalIndex, goal: number): boolean =>
  isSetAside(index, goal) || isFinal(index, goal);

/** True for goals that are neither set aside nor over on a day: drafts, goals under way and goals to come. */
export const isOpen = (index: GoalIndex, goal: number, day: number): boolean =>
  index.state[goal]! < closed && (index.endDay[goal]! > day || index.endDay[goal] === -1);

/** True for goals under way on a day: open, and their first day has come. */
export const isUnderWay = (index: GoalIndex, goal: number, day: number): boolean =>
  isOpen(index, goal, day) && index.startDay[goal]! <= day;
