import type { GoalId } from '@throughline/core';

/**
 * Gives out ids that are free: the parts joined by `-`, and a number behind them where the id is taken. The same
 * calls give the same ids.
 */
export const draftIds = (isTaken: (id: GoalId) => boolean): ((...parts: readonly string[]) => GoalId) => {
  const given = new Set<GoalId>();
  return (...parts) => {
    const wanted = parts.join('-');
    let id = wanted;
    for (let count = 2; given.has(id) || isTaken(id); count++) id = `${wanted}-${String(count)}`;
    given.add(id);
    return id;
  };
};
