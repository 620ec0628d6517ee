import type { ColumnMemory } from './column-memory.ts';
import { findLoops } from './find-loops.ts';
import type { Loops } from './find-loops.ts';
import type { UpwardLinks } from './upward-links.ts';

/** In which order goals are summed. Places are those of the table, numbers those of the index. */
export interface RollUpOrder {
  /** Number by place. */
  readonly numbers: Int32Array;
  /** Place by number. */
  readonly places: Int32Array;
  /** 1 for each link between two goals of one loop. */
  readonly onLoop: Uint8Array;
  /** Goals in loops; absent when there are none. */
  readonly loops?: Loops;
}

/**
 * Numbers goals so that each comes after everything that feeds it. A goal's level is the longest way down
 * from it; levels come one after the other, and within a level the order of the document is kept, so the
 * numbers do not depend on how the sort walked. Support links inside a loop are left out; containment cannot
 * form a loop by itself, so what remains always has an order. (Kahn 1962.) Writes into `numbers` and works in memory
 * nobody has written to, 12 bytes for each goal.
 */
export const rollUpOrder = (links: UpwardLinks, numbers: Int32Array, memory: ColumnMemory): RollUpOrder => {
  const { size, container, offsets, parent } = links;
  const waiting = memory.whole(size);
  const level = memory.whole(size);
  const queue = memory.whole(size);
  const onLoop = new Uint8Array(parent.length);
  let queued = 0;
  let done = 0;

  const feed = (goal: number, up: number): void => {
    if (level[up]! <= level[goal]!) level[up] = level[goal]! + 1;
    if (--waiting[up]! === 0) queue[queued++] = up;
  };

  const drain = (): void => {
    while (done < queued) {
      const goal = queue[done++]!;
      if (container[goal]! >= 0) feed(goal, container[goal]!);
      for (let link = offsets[goal]!; link < offsets[goal + 1]!; link++) {
        if (parent[link]! >= 0 && onLoop[link] === 0) feed(goal, parent[link]!);
      }
    }
  };

  for (let goal = 0; goal < size; goal++) if (container[goal]! >= 0) waiting[container[goal]!]!++;
  for (let link = 0; link < parent.length; link++) if (parent[link]! >= 0) waiting[parent[link]!]!++;
  for (let goal = 0; goal < size; goal++) if (waiting[goal] === 0) queue[queued++] = goal;
  drain();
  if (done === size) return { ...numberByLevel(level, numbers, queue), onLoop };

  const loops = findLoops(links, waiting);
  const left = Int32Array.from(waiting.keys()).filter((goal) => waiting[goal]! > 0);
  for (const goal of left) {
    for (let link = offsets[goal]!; link < offsets[goal + 1]!; link++) {
      const up = parent[link]!;
      if (up < 0 || loops.group[goal]! < 0 || loops.group[goal] !== loops.group[up]) continue;
      onLoop[link] = 1;
      waiting[up]!--;
    }
  }
  for (const goal of left) if (waiting[goal] === 0) queue[queued++] = goal;
  drain();
  return { ...numberByLevel(level, numbers, queue), onLoop, loops };
};

/** Counting sort by level, document order within. Writes the places over what is no longer needed. */
const numberByLevel = (
  level: Int32Array,
  numbers: Int32Array,
  places: Int32Array,
): Pick<RollUpOrder, 'numbers' | 'places'> => {
  let levels = 0;
  for (let goal = 0; goal < level.length; goal++) if (level[goal]! >= levels) levels = level[goal]! + 1;
  const next = new Int32Array(levels + 1);
  for (let goal = 0; goal < level.length; goal++) next[level[goal]! + 1]!++;
  for (let at = 0; at < levels; at++) next[at + 1]! += next[at]!;
  for (let goal = 0; goal < level.length; goal++) {
    const number = next[level[goal]!]!++;
    numbers[goal] = number;
    places[number] = goal;
  }
  return { numbers, places };
};
