import type { Appraisal, GoalId } from '@throughline/core';
import type { appraisalMessages } from './appraisal-messages.ts';
import type { AppraisalPolicy } from './appraisal-policy.ts';
import { givenText, isRating } from './is-rating.ts';
import { recordsOf } from './records-of.ts';
import type { ReviewNote } from './review-finding.ts';
import type { UnratedReason } from './unrated-reason.ts';

/** Takes down what an appraisal lacks. */
export type TakeNote = (note: ReviewNote<keyof typeof appraisalMessages>) => void;

/** What a human gave each KRA: a rating, or why it does not count. */
export type HumanRatings = ReadonlyMap<GoalId, number | UnratedReason>;

/** Reads the ratings of an appraisal. Equal repeats count once; ratings that contradict each other not at all. */
export const humanRatings = (
  appraisal: Appraisal,
  { scale }: AppraisalPolicy,
  take: TakeNote,
): HumanRatings => {
  const given = new Map<GoalId, unknown[]>();
  for (const { kra, rating } of recordsOf(appraisal.kraRatings)) {
    const before = given.get(kra);
    if (before === undefined) given.set(kra, [rating]);
    else before.push(rating);
  }
  const found = new Map<GoalId, number | UnratedReason>();
  for (const [kra, ratings] of given) {
    const path = ['appraisals', appraisal.id, 'kraRatings', kra];
    if (ratings.length > 1) {
      const texts = ratings.map((rating) => String(givenText(rating))).sort();
      take({
        ruleId: 'appraisal/rated-twice',
        severity: 'error',
        path,
        data: { kra, count: ratings.length, ratings: texts },
      });
    }
    const bad = ratings.filter((rating) => !isRating(rating, scale));
    for (const rating of bad)
      take({
        ruleId: 'appraisal/outside-scale',
        severity: 'error',
        path,
        data: { what: kra, given: givenText(rating), least: scale.least, most: scale.most },
      });
    const distinct = new Set(ratings);
    const [only] = distinct;
    found.set(kra, distinct.size > 1 ? 'contradictory' : isRating(only, scale) ? only + 0 : 'outside-scale');
  }
  return found;
};
