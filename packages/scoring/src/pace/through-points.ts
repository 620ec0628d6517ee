import type { TrajectoryPoint } from '@throughline/core';
import { readPoints } from './read-points.ts';

/**
 * Straight lines through the points, from 0 on the first day to 1 at the end. Points that are out of order,
 * outside the stretch or lower than one before do no harm: the line stays where it was.
 */
export const throughPoints = (
  points: readonly TrajectoryPoint[],
  start: number,
  end: number,
  day: number,
): number => {
  const line = readPoints(points)
    .map(({ day: on, attainment }): readonly [number, number] => [
      on ?? start,
      attainment >= 0 ? Math.min(1, attainment) : 0,
    ])
    .filter(([at]) => at > start && at < end)
    .sort((left, right) => left[0] - right[0] || left[1] - right[1]);
  let [from, low] = [start, 0];
  for (const [at, attainment] of [...line, [end, 1] as const]) {
    const high = Math.max(low, attainment);
    if (day < at) return low + ((high - low) * (day - from)) / (at - from);
    [from, low] = [at, high];
  }
  return 1;
};
