import { planReviews, rhythmOf } from '@throughline/core';
import type { Cycle, GoalIndex, PlannedReview, ReviewActivity } from '@throughline/core';

/**
 * The reviews of some activities that the rhythm of a cycle plans, sorted by day. Empty when there are none;
 * `undefined` when the cycle has no rhythm, or one that does not exist.
 */
export const plannedIn = (
  index: GoalIndex,
  cycle: Cycle,
  activities: readonly ReviewActivity[],
): readonly PlannedReview[] | undefined => {
  const rhythm = rhythmOf(index, cycle);
  if (rhythm === undefined) return undefined;
  const isWanted = ({ activity }: { readonly activity: ReviewActivity }): boolean =>
    activities.includes(activity);
  const wanted = rhythm.recurrences.filter(isWanted);
  // One that waits for another review needs all of them; else daily check-ins need not be planned.
  const isApart = wanted.every(({ schedule }) => schedule.kind !== 'before-review');
  return planReviews(isApart ? { ...rhythm, recurrences: wanted } : rhythm, cycle).filter(isWanted);
};
