import type { GoalIndex } from '@throughline/core';

/** Half of a whole number of 1e-12, so that sums of products with whole weights stay exact. */
const limb = 2_097_152;

/** Half away from zero, of a number that is at least 0. */
const rounded = (value: number): number => Math.floor(value + 0.5);

/**
 * The bare loop with what a score needs besides: the latest fact by its day, a weight that may be absent, sums that
 * are exact and known to be so, and columns of its own for the answer. Still one pass over columns, no policy, no
 * word for what is out of the ordinary.
 */
export const exactLoop = (index: GoalIndex, day: number): Float64Array => {
  const { kind, measureFirst, measureSecond, weight, container, supports, checkIns, size } = index;
  const { ofGoal, day: dayOf, value: valueOf } = checkIns;
  const fed = new Float64Array(size);
  const raw = new Float64Array(size);
  const high = new Float64Array(size);
  const low = new Float64Array(size);
  const total = new Float64Array(size);
  const feed = (above: number, value: number, own: number): void => {
    const upper = Math.floor(value / limb);
    high[above]! += own * upper;
    low[above]! += own * (value - upper * limb);
    total[above]! += own;
  };
  for (let goal = 0; goal < size; goal++) {
    let value = Number.NaN;
    if (kind[goal] === 1) {
      const end = ofGoal.offsets[goal + 1]!;
      const row = end > ofGoal.offsets[goal]! ? ofGoal.targets[end - 1]! : -1;
      if (row >= 0 && dayOf[row]! <= day) {
        const way = (valueOf[row]! - measureFirst[goal]!) / (measureSecond[goal]! - measureFirst[goal]!);
        raw[goal] = way;
        value = rounded((way < 0 ? 0 : way > 1 ? 1 : way) * 1e12);
      }
      const above = container[goal]!;
      if (above >= 0 && value === value) feed(above, value, weight[goal]! < 0 ? 1 : weight[goal]!);
    } else if (total[goal]! > 0) {
      const first = Math.floor(high[goal]! / total[goal]!);
      const rest = (high[goal]! - first * total[goal]!) * limb + low[goal]!;
      value = first * limb + rounded(rest / total[goal]!);
      raw[goal] = value / 1e12;
    }
    fed[goal] = value;
    for (let edge = supports.offsets[goal]!, end = supports.offsets[goal + 1]!; edge < end; edge++) {
      const above = supports.goal[edge]!;
      if (above >= 0 && value === value) feed(above, value, 1);
    }
  }
  return fed;
};
