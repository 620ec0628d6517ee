import type { ChangeEntry, GoalSet, ReviewBook } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { CheckOptions } from '../../src/check/check-goals.ts';
import { asOf } from './parts.ts';

/** A company with what rules may look at besides its goals. */
export interface Fixture {
  readonly goals: GoalSet;
  readonly log: readonly ChangeEntry[];
  readonly reviewBook: ReviewBook;
}

/** A company in which nothing has happened yet and one appraisal is under way, for development. */
export const fixtureOf = (goals: GoalSet): Fixture => ({
  goals,
  log: [],
  reviewBook: {
    schemaVersion: 1,
    organization: 'acme',
    appraisals: [{ id: 'ben-q2', person: 'ben', cycle: 'q2', state: 'open', use: ['development'] }],
  },
});

/** The options of a check with all the evidence there is. */
export const evidenceOf = ({
  goals,
  log,
  reviewBook,
}: Fixture): Pick<CheckOptions, 'asOf' | 'log' | 'reviewBook' | 'scores' | 'limit'> => ({
  asOf,
  log,
  reviewBook,
  scores: scoreGoals(goals, { asOf }),
  limit: Infinity,
});
