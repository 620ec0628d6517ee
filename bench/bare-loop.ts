import type { GoalIndex } from '@throughline/core';

/** The least work that gives a number for every objective: columns in, one pass, plain doubles. */
export interface BareInput {
  readonly isKeyResult: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly now: Float64Array;
  readonly weight: Float64Array;
  readonly container: Int32Array;
  readonly offsets: Int32Array;
  readonly parents: Int32Array;
}

/** Takes the columns out of an index, so that both sides read the same memory layout. */
export const bareInputOf = (index: GoalIndex): BareInput => {
  const now = new Float64Array(index.size).fill(Number.NaN);
  for (let goal = 0; goal < index.size; goal++) {
    const end = index.checkIns.ofGoal.offsets[goal + 1] ?? 0;
    const start = index.checkIns.ofGoal.offsets[goal] ?? 0;
    if (end > start)
      now[goal] = index.checkIns.value[index.checkIns.ofGoal.targets[end - 1] ?? 0] ?? Number.NaN;
  }
  return {
    isKeyResult: index.kind.map((kind) => (kind === 1 ? 1 : 0)),
    from: index.measureFirst,
    to: index.measureSecond,
    now,
    weight: Float64Array.from(index.weight, (weight) => (weight < 0 ? 1 : weight)),
    container: index.container,
    offsets: index.supports.offsets,
    parents: index.supports.goal,
  };
};

/** The bare roll-up. It knows no missing data, no policy, no exactness; it is the limit, not a rival. */
export const bareLoop = (
  input: BareInput,
  out: Float64Array,
  sum: Float64Array,
  total: Float64Array,
): Float64Array => {
  const { isKeyResult, from, to, now, weight, container, offsets, parents } = input;
  sum.fill(0);
  total.fill(0);
  for (let goal = 0; goal < out.length; goal++) {
    let value;
    if (isKeyResult[goal] === 1) {
      value = (now[goal]! - from[goal]!) / (to[goal]! - from[goal]!);
      value = value < 0 ? 0 : value > 1 ? 1 : value;
      const above = container[goal]!;
      if (above >= 0 && value === value) {
        sum[above]! += value * weight[goal]!;
        total[above]! += weight[goal]!;
      }
    } else value = sum[goal]! / total[goal]!;
    out[goal] = value;
    for (let edge = offsets[goal]!, end = offsets[goal + 1]!; edge < end; edge++) {
      const above = parents[edge]!;
      if (above >= 0 && value === value) {
        sum[above]! += value;
        total[above]! += 1;
      }
    }
  }
  return out;
};
