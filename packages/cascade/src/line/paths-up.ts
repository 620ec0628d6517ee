import { checkLimit } from '../option/check-options.ts';
import type { StepUp } from './steps-up.ts';

/** Goals in all paths of one answer together: ids worth about 8 MB. Source: docs/sources.md#limits. */
const mostPlaces = 1_000_000;

/**
 * The first ways from a goal to goals without a step up: at most `limit`, and no more than go into `places` goals
 * in all, but one at least. Walks depth first with its own stack, and only as far as the ways asked for. Steps on
 * loops are not taken, so every way comes to an end and nothing is walked in vain: steps are asked for once a goal,
 * and the rest of the work is the length of the ways given.
 */
export const pathsUp = (
  start: number,
  limit: number,
  stepsOf: (goal: number) => readonly StepUp[],
  places = mostPlaces,
): readonly (readonly number[])[] => {
  checkLimit('limit', limit);
  const most = Math.floor(limit);
  const paths: (readonly number[])[] = [];
  const known = new Map<number, readonly number[]>();
  const waysFrom = (goal: number): readonly number[] => {
    let ways = known.get(goal);
    if (ways === undefined) known.set(goal, (ways = openWays(stepsOf(goal))));
    return ways;
  };
  const path: number[] = [];
  const open: { readonly ways: readonly number[]; next: number }[] = [];
  let left = places;
  const enter = (goal: number): void => {
    path.push(goal);
    open.push({ ways: waysFrom(goal), next: 0 });
  };
  if (most >= 1) enter(start);
  while (open.length > 0 && paths.length < most) {
    const top = open[open.length - 1]!;
    if (top.next < top.ways.length) {
      enter(top.ways[top.next++]!);
      continue;
    }
    if (top.ways.length === 0) {
      left -= path.length;
      if (left < 0 && paths.length > 0) break;
      paths.push([...path]);
    }
    open.pop();
    path.pop();
  }
  return paths;
};

/** A goal may be reached by being a part of another and by supporting it: that is one way. */
const openWays = (steps: readonly StepUp[]): readonly number[] => [
  ...new Set(steps.filter(({ onLoop }) => !onLoop).map(({ to }) => to)),
];
