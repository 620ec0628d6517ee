import type { GoalIndex } from '@throughline/core';
import { isSetAside } from '../goal/standing.ts';
import { unitBranches } from '../unit/unit-branches.ts';

/** What a picture is about, by number and position. */
export interface DrawScope {
  /** Only this goal and what lies below it. */
  readonly root?: number | undefined;
  /** Only goals of this unit and of units below it. */
  readonly unit?: number | undefined;
  /** How many goals at most. */
  readonly most: number;
}

/** Which goals a picture shows, in document order, and how many more there would be. */
export interface Drawn {
  /** Goal numbers. */
  readonly goals: readonly number[];
  /** How many were left out for space. */
  readonly left: number;
}

/**
 * Chooses the goals of a picture, without those that are set aside. When there are more than fit, those nearest
 * to the top stay. Each link is followed once, with an own queue.
 */
export const goalsToDraw = (index: GoalIndex, { root, unit, most }: DrawScope): Drawn => {
  const { contained, container, supportedBy, supports, documentOrder } = index;
  const isWithin = unitBranches(index);
  const chosen = new Uint8Array(index.size);
  const order: number[] = [];
  const take = (goal: number): void => {
    const isOutside = unit !== undefined && !(index.unit[goal]! >= 0 && isWithin(index.unit[goal]!, unit));
    if (chosen[goal] === 1 || isOutside || (isSetAside(index, goal) && goal !== root)) return;
    chosen[goal] = 1;
    order.push(goal);
  };
  const isTop = (goal: number): boolean =>
    container[goal]! < 0 && supports.offsets[goal] === supports.offsets[goal + 1];
  let done = 0;
  const descend = (): void => {
    for (; done < order.length; done++) {
      const goal = order[done]!;
      for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++)
        take(contained.targets[at]!);
      for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
        take(supports.child[supportedBy.targets[at]!]!);
      }
    }
  };
  if (root !== undefined) {
    take(root);
    descend();
  } else {
    for (const goal of documentOrder) if (isTop(goal)) take(goal);
    descend();
    // What hangs on nothing above comes last: goals below a link to nothing, loops, the top of a unit.
    for (const goal of documentOrder) {
      take(goal);
      descend();
    }
  }
  const shown = new Set(order.slice(0, Math.max(0, Math.floor(most))));
  return {
    goals: Array.from(documentOrder).filter((goal) => shown.has(goal)),
    left: order.length - shown.size,
  };
};
