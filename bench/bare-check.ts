import type { GoalIndex } from '@throughline/core';

/** What the bare check needs, as plain columns. */
export interface BareCheckInput {
  readonly size: number;
  readonly container: Int32Array;
  readonly offsets: Int32Array;
  readonly parents: Int32Array;
  readonly level: Uint8Array;
  readonly weight: Int32Array;
  readonly isObjective: Uint8Array;
}

/** Takes the columns out of an index, so that both sides read the same memory layout. */
export const bareCheckInputOf = (index: GoalIndex): BareCheckInput => ({
  size: index.size,
  container: index.container,
  offsets: index.supports.offsets,
  parents: index.supports.goal,
  level:
    index.unit.length === 0
      ? new Uint8Array(0)
      : Uint8Array.from(index.unit, (unit) => index.unitLevel[unit] ?? 0),
  weight: index.weight,
  isObjective: index.kind.map((kind) => (kind === 0 ? 1 : 0)),
});

/** Memory that a bare check writes to, so that it need not be asked for each time. */
export interface BareCheckBuffers {
  readonly degree: Int32Array;
  readonly order: Int32Array;
  readonly sum: Int32Array;
}

export const bareCheckBuffers = (size: number): BareCheckBuffers => ({
  degree: new Int32Array(size),
  order: new Int32Array(size),
  sum: new Int32Array(size),
});

/**
 * The least work that tells a sound cascade from another: Kahn's order over all links up, then levels, orphans and
 * sums of weights. It counts and names nothing; it is the limit, not a rival.
 */
export const bareCheck = (input: BareCheckInput, { degree, order, sum }: BareCheckBuffers): number => {
  const { size, container, offsets, parents, level, weight, isObjective } = input;
  degree.fill(0);
  sum.fill(0);
  for (let goal = 0; goal < size; goal++) if (container[goal]! >= 0) degree[container[goal]!]!++;
  for (let edge = 0; edge < parents.length; edge++) if (parents[edge]! >= 0) degree[parents[edge]!]!++;
  let reached = 0;
  for (let goal = 0; goal < size; goal++) if (degree[goal] === 0) order[reached++] = goal;
  for (let at = 0; at < reached; at++) {
    const goal = order[at]!;
    const above = container[goal]!;
    if (above >= 0 && --degree[above]! === 0) order[reached++] = above;
    for (let edge = offsets[goal]!, end = offsets[goal + 1]!; edge < end; edge++) {
      const parent = parents[edge]!;
      if (parent >= 0 && --degree[parent]! === 0) order[reached++] = parent;
    }
  }
  let bad = size - reached;
  for (let goal = 0; goal < size; goal++) {
    const above = container[goal]!;
    if (above >= 0) {
      sum[above]! += weight[goal]! < 0 ? 100 : weight[goal]!;
      continue;
    }
    const [from, end] = [offsets[goal]!, offsets[goal + 1]!];
    if (isObjective[goal] === 1 && from === end && level[goal] !== 0) bad++;
    for (let edge = from; edge < end; edge++)
      if (parents[edge]! >= 0 && level[parents[edge]!]! > level[goal]!) bad++;
  }
  for (let goal = 0; goal < size; goal++) if (isObjective[goal] === 1 && sum[goal] === 0) bad++;
  return bad;
};
