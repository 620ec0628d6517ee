import { goalAt, type GoalIndex, type Visibility } from '@throughline/core';

/** Who a goal says it is for, itself or through what it belongs to; `undefined` leaves it to the host's policy. */
export const visibilityOf = (index: GoalIndex, number: number): Visibility | undefined =>
  goalAt(index, number)?.visibility ?? goalAt(index, index.container[number]!)?.visibility;

/**
 * Does a goal not say that only some may see it? A draft is for whoever may see the goals it adds, so it links to, and
 * takes numbers from, no goal that is kept from some of them, unless the caller names it.
 */
export const isForEveryone = (index: GoalIndex, number: number): boolean => {
  const { to } = visibilityOf(index, number) ?? { to: 'everyone' };
  return to === 'everyone';
};
