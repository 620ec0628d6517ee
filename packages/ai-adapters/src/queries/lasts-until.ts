import type { CivilDate } from '@throughline/core';
import type { DaySpan } from './mark.ts';

/**
 * Has a stretch begun, and does it last until the day of the answer? Of one that is over the newest check-in or talk
 * tells nothing, since newer ones may hide it, and of one to come nothing is known.
 */
export const lastsUntil = ({ from, before, days, isEnd }: DaySpan, asOf: CivilDate): boolean => {
  if (isEnd === true) return false;
  const isAhead = from > asOf || (days !== undefined && before !== undefined);
  return !isAhead && (before === undefined || before > asOf);
};
