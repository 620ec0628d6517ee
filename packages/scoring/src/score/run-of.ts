import { isGoalIndex, UsageError } from '@throughline/core';
import { bookRun } from './book-run.ts';
import type { BookWithRun } from './book-run.ts';
import type { ScoreBook } from './score-book.ts';
import { scoreGoals } from './score-goals.ts';
import type { ScoringRun } from './scoring-run.ts';

/**
 * What a book was worked out with; a book of another copy of the package is worked out again. `caller` is the
 * function that was given the book, for its error.
 */
export const runOf = (book: ScoreBook, caller: string): ScoringRun => {
  const {
    [bookRun]: run,
    get,
    index,
    asOf,
    policy,
    knownAt,
    formulas,
  } = Object(book) as Partial<BookWithRun>;
  if (run !== undefined && typeof get === 'function') return run;
  if (
    typeof get !== 'function' ||
    index === undefined ||
    asOf === undefined ||
    policy === undefined ||
    !isGoalIndex(index)
  )
    throw new UsageError(
      'scoring/bad-argument',
      `the first argument of \`${caller}\` must be what \`scoreGoals\` gave`,
    );
  return (
    scoreGoals(index, {
      asOf,
      policy,
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(formulas === undefined ? {} : { formulas }),
    }) as BookWithRun
  )[bookRun];
};
