import { columnMemory } from './column-memory.ts';
import { goalMarks } from './goal-marks.ts';
import { groupBy } from './group-by.ts';
import type { GoalLinks } from './read-links.ts';
import type { Relation } from './relation.ts';
import type { RollUpOrder } from './roll-up-order.ts';
import type { SupportEdges } from './support-edges.ts';

/** Links up in columns, by number. Marks goals of which some link dangles. */
export const supportColumns = (links: GoalLinks, order: RollUpOrder): SupportEdges => {
  const { size, marks } = links;
  const { numbers, places } = order;
  const count = links.parent.length;
  const { whole, bytes } = columnMemory((size + 1) * 4 + count * (4 * 4 + 1));
  const offsets = whole(size + 1);
  const child = whole(count);
  const goal = whole(count);
  const weight = whole(count);
  const share = whole(count);
  const onLoop = bytes(count);
  let edge = 0;
  for (let number = 0; number < size; number++) {
    const place = places[number]!;
    for (let link = links.offsets[place]!; link < links.offsets[place + 1]!; link++, edge++) {
      const parent = links.parent[link]!;
      if (parent < 0) marks[place]! |= goalMarks.supportDangling;
      child[edge] = number;
      goal[edge] = parent < 0 ? -1 : numbers[parent]!;
      weight[edge] = links.weight[link]!;
      share[edge] = links.share[link]!;
      onLoop[edge] = order.onLoop[link]!;
    }
    offsets[number + 1] = edge;
  }
  return { offsets, child, goal, weight, share, onLoop };
};

/** All edges, those of the first goal of the document first. */
export const edgesInDocumentOrder = (supports: SupportEdges, numbers: Int32Array): Int32Array => {
  const edges = new Int32Array(supports.goal.length);
  let at = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place]!;
    for (let edge = supports.offsets[number]!; edge < supports.offsets[number + 1]!; edge++)
      edges[at++] = edge;
  }
  return edges;
};

/** From goal to the goals it depends on, by number. */
export const dependsOnRelation = (links: GoalLinks, { numbers }: RollUpOrder): Relation => {
  const dependent = Int32Array.from(links.dependent, (place) => numbers[place]!);
  const { offsets, targets } = groupBy(links.size, dependent);
  const goals = targets.map((dependency) => {
    const place = links.dependsOn[dependency]!;
    return place < 0 ? -1 : numbers[place]!;
  });
  return { offsets, targets: goals };
};
