import { isExcluded } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import type { FactReader } from './fact-reader.ts';

/**
 * When the newest fact about a goal, or about anything that feeds it, was recorded, in milliseconds; facts of
 * later days do not count yet. Worked out for all goals when the first one is asked for.
 */
export const newestRecorded = (
  index: GoalIndex,
  factsAt: FactReader['factsAt'],
  day: number,
): ((goal: number) => number) => {
  let newest: Float64Array | undefined;
  return (goal) => (newest ??= newestOfAll(index, factsAt, day))[goal]!;
};

// Goals are numbered after everything that feeds them, so one pass is enough.
const newestOfAll = (index: GoalIndex, factsAt: FactReader['factsAt'], day: number): Float64Array => {
  const newest = new Float64Array(index.size).fill(Number.NEGATIVE_INFINITY);
  for (let goal = 0; goal < index.size; goal++) newest[goal] = newestOfOne(index, factsAt, day, newest, goal);
  return newest;
};

/** The same for one goal, when it is known for everything that feeds it. */
export const newestOfOne = (
  { contained, supportedBy, supports, state, checkIns }: GoalIndex,
  factsAt: FactReader['factsAt'],
  day: number,
  newest: Float64Array,
  goal: number,
): number => {
  const { rows, from, to } = factsAt(goal, day);
  let at = Number.NEGATIVE_INFINITY;
  for (let row = from; row < to; row++) at = Math.max(at, checkIns.at[rows[row]!]!);
  const hear = (child: number): void => {
    // What comes later in the order feeds the goal only over a circle, which is left out.
    if (child < goal && !isExcluded(state[child]!)) at = Math.max(at, newest[child]!);
  };
  for (let each = contained.offsets[goal]!; each < contained.offsets[goal + 1]!; each++)
    hear(contained.targets[each]!);
  for (let each = supportedBy.offsets[goal]!; each < supportedBy.offsets[goal + 1]!; each++)
    hear(supports.child[supportedBy.targets[each]!]!);
  return at;
};
