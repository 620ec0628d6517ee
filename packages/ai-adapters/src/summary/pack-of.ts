import {
  type CivilDate,
  type Cycle,
  type Finding,
  type GoalIndex,
  type PlannedReview,
  planReviews,
  type ReviewActivity,
  type ReviewPack,
  reviewPack,
  rhythmOf,
} from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';

/**
 * What a review of a cycle looks at on a day. The review is the first one of its activity that the rhythm plans from
 * that day on; where the rhythm plans none, one on the day itself.
 */
export const packOf = (
  index: GoalIndex,
  cycle: Cycle,
  activity: ReviewActivity,
  asOf: CivilDate,
  options: {
    readonly scores: ScoreBook;
    readonly before?: ScoreBook;
    readonly findings?: readonly Finding[];
  },
): ReviewPack => reviewPack(index, planned(index, cycle, activity, asOf), options);

const planned = (
  index: GoalIndex,
  cycle: Cycle,
  activity: ReviewActivity,
  asOf: CivilDate,
): PlannedReview => {
  const rhythm = rhythmOf(index, cycle);
  const reviews = (rhythm === undefined ? [] : planReviews(rhythm, cycle)).filter(
    (review) => review.activity === activity,
  );
  const next = reviews.find(({ on }) => on >= asOf) ?? reviews.at(-1);
  return (
    next ?? {
      id: `${cycle.id}/${activity}`,
      cycle: cycle.id,
      rhythm: rhythm?.id ?? 'none',
      recurrence: activity,
      number: 1,
      activity,
      audience: 'owners',
      on: asOf,
      time: '09:00',
      start: cycle.start,
      end: cycle.end,
    }
  );
};
