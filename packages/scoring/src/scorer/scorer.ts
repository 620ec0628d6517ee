import type { CheckIn, Finding, GoalId, Result } from '@throughline/core';
import type { ScoreBook } from '../score/score-book.ts';
import type { Difference } from './difference.ts';

/** Scores that follow check-ins as they come. */
export interface Scorer {
  /**
   * The scores as they are now: it changes with every record. Its `index` and its `findings` are worked out when
   * they are read; an index that was taken stays as it is. Keep scores, not the book, to compare with later.
   */
  readonly book: ScoreBook;
  /**
   * Records check-ins, all of them or none, and gives the goals of which anything in their score changed, in
   * document order. Wrong check-ins come back as findings.
   */
  readonly record: (...checkIns: readonly CheckIn[]) => Result<readonly GoalId[], Finding>;
  /** What `record` would change. Nothing is recorded. */
  readonly preview: (...checkIns: readonly CheckIn[]) => Result<Difference, Finding>;
}
