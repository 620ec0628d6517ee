import type { ScoreBook } from './score-book.ts';
import type { ScoringRun } from './scoring-run.ts';

/** Under this key a book carries what it was worked out with, so that an explanation need not score again. */
export const bookRun: unique symbol = /* @__PURE__ */ Symbol('run');

/** A book of this package. */
export interface BookWithRun extends ScoreBook {
  readonly [bookRun]: ScoringRun;
}
