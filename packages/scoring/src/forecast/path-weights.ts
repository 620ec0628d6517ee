import { isExcluded } from '@throughline/core';
import type { Parts } from '../roll-up/parts.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/**
 * How much of each measured goal ends up in a goal above, by goal number: the sum over all lines of the products of
 * its parts of each mean on the way. One pass down, because numbers run in roll-up order. With these a mean of means
 * is one sum, whatever lies between.
 */
export const pathWeights = (run: ScoringRun, goal: number): Map<number, number> => {
  const { index, columns, parts, splits, policy } = run;
  const zero = policy.rollUp.missingData === 'zero';
  const weights = new Map<number, number>([[goal, 1]]);
  const leaves = new Map<number, number>();
  // Largest number first; whatever a goal passes on goes to smaller numbers.
  const waiting = new Heap();
  waiting.push(goal);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const weight = weights.get(next) ?? 0;
    if (weight === 0 || isExcluded(index.state[next]!)) continue;
    if (index.measureKind[next] !== noMeasure) {
      leaves.set(next, weight);
      continue;
    }
    const means: [number, number][][] = [];
    collectOwn(index, next, parts);
    const drivers = driversOf(index, next, parts.count);
    if (drivers.own) means.push(partWeights(parts, columns.reason, zero));
    if (drivers.children) {
      collectChildren(index, splits, next, parts);
      means.push(partWeights(parts, columns.reason, zero));
    }
    // Of two means that have a value each is worth one half.
    const counted = means.filter((mean) => mean.length > 0);
    for (const [child, part] of counted.flat()) {
      if (!weights.has(child)) waiting.push(child);
      weights.set(child, (weights.get(child) ?? 0) + (weight * part) / counted.length);
    }
  }
  return leaves;
};
