import type { Relation } from './relation.ts';

/**
 * Turns "row of each item" into rows of items, keeping the order in which `items` come (counting sort).
 * Items of row -1 belong nowhere and are left out. `rowOf` is asked by item, not by place in `items`; without `items`,
 * they are all there are, in ascending order.
 */
export const groupBy = (
  rows: number,
  rowOf: Int32Array,
  items: Int32Array = ascending(rowOf.length),
): Relation => {
  const offsets = new Int32Array(rows + 1);
  let count = 0;
  for (let at = 0; at < items.length; at++) {
    const row = rowOf[items[at]!]!;
    if (row < 0) continue;
    offsets[row]!++;
    count++;
  }
  const targets = new Int32Array(count);
  // Nothing to place: the memory of the offsets stays untouched.
  if (count === 0) return { offsets, targets };
  let end = 0;
  for (let row = 0; row <= rows; row++) {
    end += offsets[row]!;
    offsets[row] = end;
  }
  // From the back, each offset moves from the end of its row to the start, and the order is kept.
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    const row = rowOf[item]!;
    if (row >= 0) targets[--offsets[row]!] = item;
  }
  return { offsets, targets };
};

const ascending = (size: number): Int32Array => {
  const items = new Int32Array(size);
  for (let item = 0; item < size; item++) items[item] = item;
  return items;
};
