import type { GoalIndex } from '@throughline/core';

/**
 * Goals with check-ins that contradict each other. An answer for an earlier day or instant does not know of a fact
 * that came later.
 */
export const conflictedIn = (
  { checkIns: { conflicts, goal, at, day } }: GoalIndex,
  asOf: number,
  knownAt: number,
): ReadonlySet<number> =>
  new Set(
    conflicts
      .filter((rows) => rows.every((row) => at[row]! <= knownAt && day[row]! <= asOf))
      .flatMap(([lost, won]) => [goal[lost]!, goal[won]!]),
  );
