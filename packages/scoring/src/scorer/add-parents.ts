import { isLive } from '../roll-up/share-splits.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { reasons } from './goal-queue.ts';
import type { GoalQueue } from './goal-queue.ts';

/** Objectives and key results come before all other kinds. */
const keyResult = 1;

/** Lets the goals wait that a goal feeds. */
export const addParents = ({ index }: ScoringRun, goal: number, queue: GoalQueue): void => {
  const { container, supports, kind } = index;
  if (container[goal]! >= 0) queue.add(container[goal]!, reasons.other);
  if (kind[goal]! > keyResult) return;
  for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++)
    if (isLive(index, edge)) queue.add(supports.goal[edge]!, reasons.other);
};
