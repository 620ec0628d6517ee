import type { GoalTable } from './goal-table.ts';
import { goalMarks } from './goal-table.ts';
import type { Relation } from './relation.ts';
import type { RollUpOrder } from './roll-up-order.ts';
import type { SupportEdges } from './support-edges.ts';
import type { UpwardLinks } from './upward-links.ts';

/** Links up in columns, by number. Marks goals of which some link dangles. */
export const supportColumns = (table: GoalTable, links: UpwardLinks, order: RollUpOrder): SupportEdges => {
  const { size, supportWeights, supportShares } = table;
  const count = links.parent.length;
  const offsets = new Int32Array(size + 1);
  const child = new Int32Array(count);
  const goal = new Int32Array(count);
  const weight = new Int32Array(count);
  const share = new Int32Array(count);
  const onLoop = new Uint8Array(count);
  let edge = 0;
  for (let number = 0; number < size; number++) {
    const place = order.places[number]!;
    for (let link = links.offsets[place]!; link < links.offsets[place + 1]!; link++, edge++) {
      const parent = links.parent[link]!;
      child[edge] = number;
      if (parent < 0) {
        goal[edge] = -1;
        table.marks[place]! |= goalMarks.supportDangling;
      } else goal[edge] = order.numbers[parent]!;
      weight[edge] = supportWeights[link]!;
      share[edge] = supportShares[link]!;
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
    for (let edge = supports.offsets[number]!; edge < supports.offsets[number + 1]!; edge++) edges[at++] = edge;
  }
  return edges;
};

/** From goal to the goals it depends on, by number. */
export const dependsOnRelation = (table: GoalTable, { numbers, places }: RollUpOrder): Relation => {
  const offsets = new Int32Array(table.size + 1);
  const targets = new Int32Array(table.dependsIds.length);
  let at = 0;
  for (let number = 0; number < table.size; number++) {
    const place = places[number]!;
    for (let link = table.dependsOffsets[place]!; link < table.dependsOffsets[place + 1]!; link++) {
      const other = table.placeOf.get(table.dependsIds[link]!);
      targets[at++] = other === undefined ? -1 : numbers[other]!;
    }
    offsets[number + 1] = at;
  }
  return { offsets, targets };
};
