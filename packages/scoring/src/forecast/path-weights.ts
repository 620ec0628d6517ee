import type { Parts } from '../roll-up/parts.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** Code of `measureKind` for goals without a measure. */
const noMeasure = 255;

/** A part of a mean, and which share of the mean it is. */
type PartShare = readonly [child: number, share: number];

/**
 * How much of each measured goal ends up in a goal above, by goal number: over all lines, the products of its shares
 * of each mean on the way, added up. With these a mean of means is one sum, whatever lies between.
 */
export const pathWeights = (run: ScoringRun, top: number): Map<number, number> => {
  const below = new Map<number, readonly PartShare[]>();
  const waiting = [top];
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
    if (below.has(goal)) continue;
    const shares = sharesOf(run, goal);
    below.set(goal, shares);
    for (const [child] of shares) waiting.push(child);
  }
  const weights = new Map<number, number>([[top, 1]]);
  const leaves = new Map<number, number>();
  // Numbers run in roll-up order, so from the largest on each weight is whole before it is passed on.
  for (const goal of Int32Array.from(below.keys()).sort().reverse()) {
    const weight = weights.get(goal) ?? 0;
    if (run.index.measureKind[goal] !== noMeasure) leaves.set(goal, weight);
    for (const [child, share] of below.get(goal) ?? [])
      weights.set(child, (weights.get(child) ?? 0) + weight * share);
  }
  return leaves;
};

/** The parts of a goal's attainment; none for a goal with a measure, or without a score. */
const sharesOf = (run: ScoringRun, goal: number): readonly PartShare[] => {
  const { index, columns, parts, policy } = run;
  if (index.measureKind[goal] !== noMeasure || columns.reason[goal] !== 0) return [];
  const zero = policy.rollUp.missingData === 'zero';
  const means: PartShare[][] = [];
  collectOwn(run, goal);
  const drivers = driversOf(run, goal, parts.count);
  if (drivers.own) means.push(shareOfMean(parts, zero));
  if (drivers.children) {
    collectChildren(run, goal);
    means.push(shareOfMean(parts, zero));
  }
  // Where both means have a value each is worth one half.
  const counted = means.filter((mean) => mean.length > 0);
  return counted.flat().map(([child, share]) => [child, share / counted.length]);
};

/** Share of each part in the mean of `weightedMean`; none where nothing has weight. */
const shareOfMean = ({ child, weight, top, bottom, missing, count }: Parts, zero: boolean): PartShare[] => {
  const counted = Array.from({ length: count }, (_, at) => at).filter((at) => missing[at] === 0 || zero);
  const given = counted.filter((at) => weight[at]! >= 0).map((at) => weight[at]!);
  const absent = given.length === 0 ? 1 : given.reduce((sum, each) => sum + each, 0) / given.length;
  const effective = counted.map((at) => ((weight[at]! < 0 ? absent : weight[at]!) * top[at]!) / bottom[at]!);
  const total = effective.reduce((sum, each) => sum + each, 0);
  return total === 0 ? [] : counted.map((at, place) => [child[at]!, effective[place]! / total]);
};
