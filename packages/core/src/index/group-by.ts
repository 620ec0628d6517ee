import type { Relation } from './relation.ts';

/**
 * Turns "row of each item" into rows of items, keeping the order in which `items` come (counting sort).
 * Items of row -1 belong nowhere and are left out. `rowOf` is asked by item, not by place in `items`.
 */
export const groupBy = (rows: number, rowOf: Int32Array, items: Int32Array): Relation => {
  const offsets = new Int32Array(rows + 1);
  for (let at = 0; at < items.length; at++) {
    const row = rowOf[items[at]!]!;
    if (row >= 0) offsets[row + 1]!++;
  }
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice(0, rows);
  const targets = new Int32Array(offsets[rows]!);
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const row = rowOf[item]!;
    if (row >= 0) targets[next[row]!++] = item;
  }
  return { offsets, targets };
};
