import { factsOf } from '@throughline/core';
import { isClosed, isOver } from '../judgement/is-final.ts';
import type { FactReader } from './fact-reader.ts';

/**
 * Age in days of the newest fact of a goal at the end of a day; undefined without one. Nothing gets older
 * after its deadline, and what was closed does not get old at all.
 */
export const ageAt = ({ index, knownAt }: FactReader, goal: number, day: number): number | undefined => {
  const newest = factsOf(index, goal, day, knownAt).at(-1);
  if (newest === undefined || isClosed(index, goal)) return undefined;
  const last = isOver(index, goal, day) ? index.endDay[goal]! - 1 : day;
  return last - index.checkIns.day[newest]!;
};
