import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { isGoalIndex } from './document-of.ts';
import type { Goals } from './goal-index.ts';
import { readCheckIn } from './read-check-in.ts';
import { viewOf } from './index-view.ts';

/**
 * The document an index was compiled from, with its check-ins in their order; deep-equal to what was given.
 * A document comes back as it is.
 *
 * @example
 * ```ts
 * import { compileGoals, toGoalSet } from '@throughline/core';
 *
 * const document = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, cycles: [] } as const;
 * toGoalSet(compileGoals(document)); // => { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, cycles: [] }
 * ```
 */
export const toGoalSet = (goals: Goals): GoalSet => {
  if (!isGoalIndex(goals)) return goals;
  const view = viewOf(goals);
  if (view !== undefined) return view.toGoalSet();
  if (goals.checkIns.size === 0) return goals.document;
  const checkIns: CheckIn[] = [];
  for (let row = 0; row < goals.checkIns.size; row++) {
    const checkIn = readCheckIn(goals, row);
    if (checkIn !== undefined) checkIns.push(checkIn);
  }
  return { ...goals.document, checkIns };
};
