import type { UpwardLinks } from './upward-links.ts';

/** What keeps a set of goals from having an order. */
export interface Loops {
  /** Group by goal: goals of one loop share a number from 0 up; -1 for goals in none. */
  readonly group: Int32Array;
  /** How many groups. */
  readonly count: number;
}

/**
 * Groups of goals that lie on a circle of upward links: strongly connected components of two or more goals,
 * and goals that support themselves. Looks only at goals whose `waiting` is above 0, i.e. what a topological
 * sort has left over. Tarjan's algorithm (1972) with its own stack, so that depth does not matter.
 */
export const findLoops = (links: UpwardLinks, waiting: Int32Array): Loops => {
  const { size, container, offsets, parent } = links;
  const group = new Int32Array(size).fill(-1);
  const found = new Int32Array(size); // when first seen, from 1; 0 = not yet
  const lowest = new Int32Array(size); // earliest goal on the stack that can be reached
  const settled = new Uint8Array(size);
  const next = new Int32Array(size); // next link to follow; the container is link `offsets[goal] - 1`
  const path = new Int32Array(size);
  const open = new Int32Array(size);
  let pathSize = 0;
  let openSize = 0;
  let clock = 0;
  let count = 0;

  const enter = (goal: number): void => {
    found[goal] = lowest[goal] = ++clock;
    next[goal] = offsets[goal]! - 1;
    path[pathSize++] = goal;
    open[openSize++] = goal;
  };

  const leave = (goal: number): void => {
    pathSize--;
    if (pathSize > 0) {
      const below = path[pathSize - 1]!;
      if (lowest[goal]! < lowest[below]!) lowest[below] = lowest[goal]!;
    }
    if (lowest[goal] !== found[goal]) return;
    let member = open[openSize - 1]!;
    const isLoop = member !== goal || supportsItself(links, goal);
    do {
      member = open[--openSize]!;
      settled[member] = 1;
      if (isLoop) group[member] = count;
    } while (member !== goal);
    if (isLoop) count++;
  };

  for (let start = 0; start < size; start++) {
    if (waiting[start] === 0 || found[start] !== 0) continue;
    enter(start);
    while (pathSize > 0) {
      const goal = path[pathSize - 1]!;
      const link = next[goal]!;
      if (link === offsets[goal + 1]) {
        leave(goal);
        continue;
      }
      next[goal] = link + 1;
      const up = link < offsets[goal]! ? container[goal]! : parent[link]!;
      if (up < 0 || waiting[up] === 0 || settled[up] === 1) continue;
      if (found[up] === 0) enter(up);
      else if (found[up]! < lowest[goal]!) lowest[goal] = found[up]!;
    }
  }
  return { group, count };
};

const supportsItself = ({ offsets, parent }: UpwardLinks, goal: number): boolean => {
  for (let link = offsets[goal]!; link < offsets[goal + 1]!; link++) if (parent[link] === goal) return true;
  return false;
};
