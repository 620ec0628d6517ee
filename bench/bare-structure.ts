import type { GoalIndex } from '@throughline/core';

/** Limits of `structure/depth-and-fan-out`. */
const [maxDepth, maxChildren] = [12, 500];

/**
 * What the rules about structure look for, as bare loops over the columns of an index: it counts, and names nothing.
 * Beside `bareCheck` it shows what findings, options and rules of their own cost, for the same work.
 */
export const bareStructure = (index: GoalIndex, day: number): number => {
  const { size, marks, faults, container, supports, contained, supportedBy, startDay, endDay, checkIns } =
    index;
  let bad = index.loops.length + index.faultyLists.size + checkIns.conflicts.length;
  for (let goal = 0; goal < size; goal++) if ((marks[goal]! & 14) !== 0 || faults[goal] !== 0) bad++;
  const depths = new Int32Array(size);
  for (let goal = size - 1; goal >= 0; goal--) {
    let depth = container[goal]! < 0 ? 0 : depths[container[goal]!]! + 1;
    for (let edge = supports.offsets[goal]!, end = supports.offsets[goal + 1]!; edge < end; edge++) {
      const parent = supports.goal[edge]!;
      if (parent >= 0 && supports.onLoop[edge] === 0 && depths[parent]! >= depth) depth = depths[parent]! + 1;
    }
    depths[goal] = depth;
    if (depth === maxDepth + 1) bad++;
    const children = contained.offsets[goal + 1]! - contained.offsets[goal]!;
    if (children + supportedBy.offsets[goal + 1]! - supportedBy.offsets[goal]! > maxChildren) bad++;
    if (startDay[goal]! >= 0 && endDay[goal]! >= 0 && startDay[goal]! >= endDay[goal]!) bad++;
    for (let at = checkIns.ofGoal.offsets[goal]! + 1; at < checkIns.ofGoal.offsets[goal + 1]!; at++) {
      const [a, b] = [checkIns.ofGoal.targets[at - 1]!, checkIns.ofGoal.targets[at]!];
      if (checkIns.day[a] === checkIns.day[b] && checkIns.at[a] === checkIns.at[b]) bad++;
    }
  }
  return bad + loopsIn(index.unitParent) + loopsIn(managersOn(index, day));
};

const managersOn = ({ document, assignments }: GoalIndex, day: number): Int32Array => {
  const managers = new Int32Array((document.people ?? []).length).fill(-1);
  const { from, to, person, manager } = assignments;
  for (let row = 0; row < from.length; row++)
    if (from[row]! <= day && day < to[row]! && person[row]! >= 0) managers[person[row]!] = manager[row]!;
  return managers;
};

const loopsIn = (parent: Int32Array): number => {
  const walk = new Int32Array(parent.length);
  let loops = 0;
  for (let start = 0; start < parent.length; start++) {
    let at = start;
    for (; at >= 0 && walk[at] === 0; at = parent[at]!) walk[at] = start + 1;
    if (at >= 0 && walk[at] === start + 1) loops++;
  }
  return loops;
};
