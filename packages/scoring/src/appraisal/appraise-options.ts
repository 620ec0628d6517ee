import { checkOptions, compileGoals, UsageError } from '@throughline/core';
import type { CycleId, GoalIndex, Goals, PersonId, ReviewBook } from '@throughline/core';
import { runOf } from '../score/run-of.ts';
import type { ScoreBook } from '../score/score-book.ts';
import { checkAppraisalPolicy } from './check-appraisal-policy.ts';
import { standardAppraisal } from './appraisal-policy.ts';
import type { AppraisalPolicy } from './appraisal-policy.ts';
import { checkReviewBook } from './check-review-book.ts';
import type { CriterionRating } from './criterion-rating.ts';

/** Whom to appraise, for which cycle, on what evidence. */
export interface AppraiseOptions {
  /** Appraisals, conversations, feedback. */
  readonly reviewBook: ReviewBook;
  /** The person. */
  readonly person: PersonId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Absent: `standardAppraisal`. */
  readonly policy?: AppraisalPolicy;
  /** Scores of the same goals. Absent: worked out as of the last day of the cycle, by the scoring policy `standard`. */
  readonly scores?: ScoreBook;
  /** Ratings in numbers by oneself and by others, where the host asks for them. */
  readonly ratings?: {
    readonly self?: readonly CriterionRating[];
    readonly feedback?: readonly CriterionRating[];
  };
}

/** Options after they were checked. */
export interface AppraiseCall {
  readonly index: GoalIndex;
  readonly book: ReviewBook;
  readonly person: PersonId;
  readonly cycle: CycleId;
  readonly policy: AppraisalPolicy;
  readonly scores: ScoreBook | undefined;
  readonly self: readonly CriterionRating[];
  readonly feedback: readonly CriterionRating[];
}

const names = ['reviewBook', 'person', 'cycle', 'policy', 'scores', 'ratings'] as const;

/** Reads the options of `appraise`, or throws what is wrong with the call. */
export const readAppraiseOptions = (goals: Goals, options: AppraiseOptions): AppraiseCall => {
  checkOptions('appraise', options, names, 'scoring/bad-argument');
  const { reviewBook, person, cycle, policy, scores, ratings } = Object(options) as AppraiseOptions;
  const bad = (message: string): UsageError => new UsageError('scoring/bad-argument', message);
  const index = compileGoals(goals);
  const book = checkReviewBook(reviewBook);
  for (const [name, id] of Object.entries({ person, cycle }))
    if (typeof id !== 'string') throw bad(`\`${name}\` must be an id`);
  if (scores !== undefined) runOf(scores, 'appraise');
  checkOptions('ratings', ratings, ['self', 'feedback'], 'scoring/bad-argument');
  const listOf = (name: 'self' | 'feedback'): readonly CriterionRating[] => {
    const list: unknown = ratings?.[name] ?? [];
    if (!Array.isArray(list) || !list.every((each) => typeof each === 'object' && each !== null))
      throw bad(`\`ratings.${name}\` must be a list of ratings of criteria`);
    return list as CriterionRating[];
  };
  return {
    index,
    book,
    person,
    cycle,
    policy: appraisalPolicyOf(policy),
    scores,
    self: listOf('self'),
    feedback: listOf('feedback'),
  };
};

/** The policy of a call: the one named, or the standard one. */
export const appraisalPolicyOf = (policy: AppraisalPolicy = standardAppraisal): AppraisalPolicy => {
  if (policy !== standardAppraisal) checkAppraisalPolicy(policy);
  return policy;
};
