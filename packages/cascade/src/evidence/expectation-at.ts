import { goalAt } from '@throughline/core';
import type { Expectation, GoalIndex } from '@throughline/core';

/** What the link of an edge expects. Rows of edges are in the order of the links of the goal below. */
export const expectationAt = (index: GoalIndex, edge: number): Expectation | undefined => {
  const { child, offsets } = index.supports;
  const goal = child[edge]!;
  return goalAt(index, goal)?.supports?.[edge - offsets[goal]!]?.expects;
};
