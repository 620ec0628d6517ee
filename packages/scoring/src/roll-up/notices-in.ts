import type { GoalIndex } from '@throughline/core';
import { notices } from '../score/score-columns.ts';
import type { Parts } from './parts.ts';

/** Weight or share that was given but outside its range, as the index writes it. */
export const outOfRange = -2;

/** What a reader of a mean should know about its parts, as bits of `notices`. */
export const noticesIn = (
  { supports }: GoalIndex,
  { weight, edge, missing, count }: Parts,
  weighted: boolean,
): number => {
  let found = 0;
  let given = 0;
  for (let at = 0; at < count; at++) {
    if (missing[at] !== 0 && weight[at] !== 0) found |= notices.missingChildren;
    if (weight[at]! >= 0) given++;
    if (weight[at] === outOfRange || supports.share[edge[at]!] === outOfRange) found |= notices.outOfRange;
  }
  // Siblings of which none has a weight count alike, which is nobody's mistake.
  return weighted && given > 0 && given < count ? found | notices.missingWeight : found;
};
