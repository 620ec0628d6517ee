import type { GoalTable } from './goal-table.ts';

/** Every way up from a goal, by place in the table: to its container and along its support links. */
export interface UpwardLinks {
  readonly size: number;
  /** Container of each goal; -1 none. */
  readonly container: Int32Array;
  /** Links of goal `i`: `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Place of the parent of each link; -1 dangling. */
  readonly parent: Int32Array;
}

/** Looks up the parents of all links, now that every id has a place. */
export const upwardLinks = (table: GoalTable): UpwardLinks => {
  const { size, supportIds, supportOffsets, container, placeOf } = table;
  const parent = new Int32Array(supportIds.length);
  for (let link = 0; link < parent.length; link++) parent[link] = placeOf.get(supportIds[link]!) ?? -1;
  return { size, container, offsets: supportOffsets, parent };
};
