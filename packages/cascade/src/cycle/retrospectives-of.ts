import type { GoalIndex, Retrospective } from '@throughline/core';

const none: readonly Retrospective[] = [];

/**
 * Looks up what was written about goals when their cycle ended. A retrospective that names no cycle counts for every
 * one, one that names another cycle than the goal's does not count.
 */
export const retrospectivesOf = (index: GoalIndex): ((goal: number) => readonly Retrospective[]) => {
  const { document, cycle, ids } = index;
  const found = new Map<string, Retrospective[]>();
  for (const note of document.retrospectives ?? []) {
    const list = found.get(note.goal);
    if (list === undefined) found.set(note.goal, [note]);
    else list.push(note);
  }
  return (goal) => {
    const own = document.cycles?.[cycle[goal]!]?.id;
    return (found.get(ids[goal]!) ?? none).filter((note) => note.cycle === undefined || note.cycle === own);
  };
};
