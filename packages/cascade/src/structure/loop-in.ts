import type { GoalIndex } from '@throughline/core';

/**
 * One loop among goals that are tangled up, as numbers from child to parent; the last one links to the first.
 * It is the shortest through the goal with the smallest id, and among equally short ones the one whose ids are
 * smaller, so the answer does not depend on the order of the document. It is turned so that the link that
 * closes it can be dropped and steps down the most levels: a link down is the likeliest mistake.
 */
export const loopIn = (index: GoalIndex, tangle: readonly number[]): readonly number[] => {
  const { ids, container, supports } = index;
  const inside = new Set(tangle);
  const start = tangle.reduce((least, goal) => (ids[goal]! < ids[least]! ? goal : least));
  // Breadth first, level by level; `from` holds the child by which a goal was reached first.
  const from = new Map<number, number>();
  let level = [start];
  while (!from.has(start) && level.length > 0) {
    const reached = new Map<number, number>();
    const see = (child: number, parent: number): void => {
      if (!inside.has(parent) || from.has(parent)) return;
      const before = reached.get(parent);
      if (before === undefined || ids[child]! < ids[before]!) reached.set(parent, child);
    };
    for (const goal of level) {
      see(goal, container[goal]!);
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++)
        see(goal, supports.goal[edge]!);
    }
    for (const [parent, child] of reached) from.set(parent, child);
    level = [...reached.keys()];
  }
  const loop = [start];
  for (let at = from.get(start) ?? start; at !== start; at = from.get(at) ?? start) loop.push(at);
  loop.reverse(); // collected from parent to child; now from child to parent, `start` last
  return turned(index, loop);
};

/** The same loop, closed by the link that steps down the most levels; containment cannot be dropped. */
const turned = (index: GoalIndex, loop: readonly number[]): readonly number[] => {
  let best = -1;
  let most = -Infinity;
  for (let at = 0; at < loop.length; at++) {
    const child = loop[at]!;
    const parent = loop[(at + 1) % loop.length]!;
    if (index.container[child] === parent) continue;
    const down = levelOf(index, parent) - levelOf(index, child);
    const better = down > most || (down === most && index.ids[child]! < index.ids[loop[best]!]!);
    if (better) {
      best = at;
      most = down;
    }
  }
  return [...loop.slice(best + 1), ...loop.slice(0, best + 1)];
};

const levelOf = (index: GoalIndex, goal: number): number => index.unitLevel[index.unit[goal]!] ?? 0;
