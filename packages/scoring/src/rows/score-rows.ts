import { checkOptions, kindOf } from '@throughline/core';
import { runOf } from '../score/run-of.ts';
import { goalScoreAt } from '../score/goal-score-at.ts';
import type { ScoreBook } from '../score/score-book.ts';
import { policyHashIn, scoreRowOf } from './score-row-of.ts';
import type { ScoreRow } from './score-row.ts';

/** What a host knows and a book does not. */
export interface ScoreRowsOptions {
  /** Hash of the policy, for the column of that name. Absent: null. */
  readonly policyHash?: string;
}

/**
 * The scores of a book as flat rows for a warehouse, in document order, one at a time: a row is made when it is
 * asked for, and they can be gone through again. With an id that is used twice each goal has its own row. What is no
 * book, and an option that is none, is a `UsageError` `scoring/bad-argument`. Columns: docs/score-rows.md.
 *
 * @example
 * ```ts
 * import { scoreGoals, scoreRows } from '@throughline/scoring';
 *
 * const book = scoreGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [
 *     { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } },
 *   ],
 *   checkIns: [{ key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 }],
 * }, { asOf: '2026-05-31' });
 * [...scoreRows(book)].map(({ goal, attainment, lastOn }) => [goal, attainment, lastOn]); // => [['arr', 0.5, '2026-05-15']]
 * ```
 */
export const scoreRows = (book: ScoreBook, options: ScoreRowsOptions = {}): Iterable<ScoreRow> => {
  checkOptions('scoreRows', options, ['policyHash'], 'scoring/bad-argument');
  const policyHash = policyHashIn(options);
  const run = runOf(book, 'scoreRows');
  const { asOf, knownAt = null } = book;
  const { index, policy } = run;
  const frame = { asOf, knownAt, policy, policyHash };
  return {
    *[Symbol.iterator](): Iterator<ScoreRow> {
      for (const number of index.documentOrder)
        yield scoreRowOf(goalScoreAt(run, number), kindOf(index, number) ?? 'initiative', frame);
    },
  };
};
