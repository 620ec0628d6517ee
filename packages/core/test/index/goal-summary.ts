import type { GoalIndex } from '@throughline/core';

/** Everything an index says about one goal, with ids in place of numbers and positions. */
const summary = (index: GoalIndex, goal: number): object => {
  const id = (other: number): string => (other < 0 ? '' : index.ids[other]!);
  const rows = ({ offsets, targets }: { offsets: Int32Array; targets: Int32Array }): number[] => [
    ...targets.subarray(offsets[goal], offsets[goal + 1]),
  ];
  const edge = (at: number): object => ({
    child: id(index.supports.child[at]!),
    goal: id(index.supports.goal[at]!),
    weight: index.supports.weight[at],
    share: index.supports.share[at],
    onLoop: index.supports.onLoop[at],
  });
  const edges: object[] = [];
  for (let at = index.supports.offsets[goal]!; at < index.supports.offsets[goal + 1]!; at++)
    edges.push(edge(at));
  return {
    kind: index.kind[goal],
    state: index.state[goal],
    commitment: index.commitment[goal],
    weight: index.weight[goal],
    container: id(index.container[goal]!),
    cycle: index.document.cycles?.[index.cycle[goal]!]?.id,
    unit: index.document.units?.[index.unit[goal]!]?.id,
    days: [index.startDay[goal], index.endDay[goal]],
    measure: [index.measureKind[goal], index.measureFirst[goal], index.measureSecond[goal]],
    marks: index.marks[goal],
    loop: index.loops
      .find((loop) => loop.includes(goal))
      ?.map(id)
      .sort(),
    contained: rows(index.contained).map(id).sort(),
    supports: edges,
    supportedBy: rows(index.supportedBy)
      .map(edge)
      .map((link) => JSON.stringify(link))
      .sort(),
    dependsOn: rows(index.dependsOn).map(id),
  };
};

/** The summaries of all goals by id. */
export const summaries = (index: GoalIndex): Map<string, object> =>
  new Map(index.ids.map((id, goal) => [id, summary(index, goal)]));
