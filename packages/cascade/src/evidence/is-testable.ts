import type { GoalIndex } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';
import { isSetAside } from '../goal/standing.ts';

/**
 * Could facts speak for or against an edge? Links of KRAs, KPIs and initiatives promise no effect; those that lead
 * nowhere, lie on a loop, or belong to goals that are set aside are the business of other rules.
 */
export const isTestable = (index: GoalIndex, edge: number): boolean => {
  const { child, goal, onLoop } = index.supports;
  return (
    index.kind[child[edge]!]! <= goalCodes.keyResult &&
    goal[edge]! >= 0 &&
    onLoop[edge] === 0 &&
    !isSetAside(index, child[edge]!) &&
    !isSetAside(index, goal[edge]!)
  );
};
