import type { GoalIndex } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';
import { isSetAside } from '../goal/standing.ts';
import { unitsWithGoalsBelow } from '../unit/units-with-goals-below.ts';
import { isLive } from './is-live.ts';

/**
 * How a key result is carried by what is below it. `covered`: an objective or key result supports it.
 * `objective-only`: none does, but one supports its objective. `uncovered`: neither, though units below have
 * objectives. `lowest`: nobody below could take it up.
 */
export type Cover = 'covered' | 'objective-only' | 'uncovered' | 'lowest';

/**
 * Tells how a goal is carried on a day; undefined for goals that are no key result, are over or set aside, or
 * belong to an objective that is, or to none.
 */
export const coverOf = (index: GoalIndex, day: number): ((goal: number) => Cover | undefined) => {
  const needsCover = unitsWithGoalsBelow(index, day);
  return (goal) => {
    const objective = index.container[goal]!;
    if (index.kind[goal] !== goalCodes.keyResult || objective < 0 || !isLive(index, goal, day))
      return undefined;
    if (isSupported(index, goal)) return 'covered';
    if (!needsCover(objective)) return 'lowest';
    return isSupported(index, objective) ? 'objective-only' : 'uncovered';
  };
};

/** Is there an objective or key result below that is not set aside? Work alone is no translation. */
const isSupported = (index: GoalIndex, goal: number): boolean => {
  const { offsets, targets } = index.supportedBy;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const child = index.supports.child[targets[at]!]!;
    if (index.kind[child]! <= goalCodes.keyResult && !isSetAside(index, child)) return true;
  }
  return false;
};
