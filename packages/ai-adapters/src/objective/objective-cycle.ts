import { type Cycle, dayNumberOf, type GoalSet } from '@throughline/core';

/**
 * Cycles an objective of a day could be set for: those that are not closed, hold the day, and have no other such
 * cycle inside them.
 */
export const cyclesOn = ({ cycles = [] }: GoalSet, day: number): readonly Cycle[] => {
  const current = cycles.filter(({ state, start, end }) => {
    const first = dayNumberOf(start);
    const last = dayNumberOf(end);
    return state !== 'closed' && first !== undefined && last !== undefined && first <= day && day < last;
  });
  const parents = new Set(current.map(({ parent }) => parent));
  return current.filter(({ id }) => !parents.has(id));
};
