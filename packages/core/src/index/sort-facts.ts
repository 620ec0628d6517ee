import type { Relation } from './relation.ts';

/** Sorts the rows of a goal. Facts mostly come in order, and then need no sorting. */
export const sortFacts = (
  { offsets, targets }: Relation,
  goal: number,
  order: (a: number, b: number) => number,
): void => {
  const end = offsets[goal + 1]!;
  for (let at = offsets[goal]! + 1; at < end; at++) {
    if (order(targets[at - 1]!, targets[at]!) <= 0) continue;
    targets.subarray(offsets[goal], end).sort(order);
    return;
  }
};
