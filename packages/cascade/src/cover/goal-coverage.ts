import type { GoalIndex } from '@throughline/core';
import { reachedFromTop } from '../line/reached-from-top.ts';
import { coverOf } from './cover-of.ts';
import type { Cover } from './cover-of.ts';
import { isLive } from './is-live.ts';

/** How one goal stands in the cascade. */
export interface GoalCoverage {
  /** True when a line leads from it up to an objective of the company. */
  readonly linked: boolean;
  /** How the level below carries it; null for goals that are no key result of an objective. */
  readonly cover: Cover | null;
}

/** Tells how goals stand in the cascade on a day; null for goals that are over or set aside. */
export const goalCoverage = (index: GoalIndex, day: number): ((goal: number) => GoalCoverage | null) => {
  const reached = reachedFromTop(index);
  const cover = coverOf(index, day);
  return (goal) =>
    isLive(index, goal, day) ? { linked: reached[goal] === 1, cover: cover(goal) ?? null } : null;
};
