import { checkOptions } from '@throughline/core';
import { againstExpectation } from '../judgement/against-expectation.ts';
import { isWhole } from '../judgement/is-whole.ts';
import { exactMean } from '../numeric/exact-mean.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import { standing } from '../roll-up/standings.ts';
import { goalScoreAt } from './goal-score-at.ts';
import { goalsInScope } from './goals-in-scope.ts';
import type { Indicator, Indicators } from './indicators.ts';
import { runOf } from './run-of.ts';
import type { ScoreBook } from './score-book.ts';
import type { TotalScope } from './total.ts';

const keyResult = 1;

/** Codes of commitments in an index. */
const [committed, aspirational, learning] = [1, 2, 3] as const;

/**
 * How key results did as a set: which share of them was achieved, and what their mean score is. Ten key results
 * of which seven are whole and three are nothing, and ten that all stand at 0.7, have the same mean; only of the
 * first were 70 % achieved. Absent scope is the whole set. What is no book or no scope is a `UsageError`
 * `scoring/bad-argument`. Sources: docs/sources.md#indicators.
 *
 * @example
 * ```ts
 * import { indicatorsOf, scoreGoals } from '@throughline/scoring';
 *
 * const measure = { kind: 'change', from: 0, to: 10 } as const;
 * const at = '2026-05-15T09:00:00Z';
 * const book = scoreGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [
 *     { id: 'a', objective: 'grow', title: 'A', measure },
 *     { id: 'b', objective: 'grow', title: 'B', measure },
 *   ],
 *   checkIns: [
 *     { key: '1', goal: 'a', on: '2026-05-15', at, value: 10 },
 *     { key: '2', goal: 'b', on: '2026-05-15', at, value: 3 },
 *   ],
 * }, { asOf: '2026-05-31' });
 * indicatorsOf(book).aspirational;
 * // => { counted: 2, missing: 0, achieved: 1, achievedShare: 0.5, meanScore: 0.65, expectation: 'within' }
 * ```
 */
export const indicatorsOf = (book: ScoreBook, scope?: TotalScope): Indicators => {
  checkOptions('indicatorsOf', scope, ['unit', 'cycle'], 'scoring/bad-argument');
  const run = runOf(book, 'indicatorsOf');
  const { index, policy, standings } = run;
  const zero = policy.rollUp.missingData === 'zero';
  const goals = goalsInScope(run, keyResult, scope ?? {});
  const scores = goals.map((goal) => {
    // One that counts as 0 has no score of its own, and is not missing for that.
    if (standings[index.state[goal]!] === standing.asZero) return 0;
    const score = goalScoreAt(run, goal);
    return score.scored ? score.score : undefined;
  });
  const of = (belongs: (commitment: number) => boolean): Indicator =>
    indicatorOf(
      scores.filter((_, at) => belongs(index.commitment[goals[at]!]!)),
      zero,
    );
  const stretched = of((commitment) => commitment === aspirational);
  return {
    all: of((commitment) => commitment !== learning),
    committed: of((commitment) => commitment === committed),
    aspirational:
      stretched.meanScore === undefined
        ? stretched
        : { ...stretched, expectation: againstExpectation(policy.grades, stretched.meanScore) },
    learning: of((commitment) => commitment === learning),
  };
};

const indicatorOf = (scores: readonly (number | undefined)[], zero: boolean): Indicator => {
  const known = scores.filter((score) => score !== undefined);
  const missing = scores.length - known.length;
  const taken = zero ? scores.map((score) => score ?? 0) : known;
  const counted = taken.length;
  const achieved = known.filter(isWhole).length;
  return {
    counted,
    missing,
    achieved,
    ...(counted === 0
      ? {}
      : { achievedShare: achieved / counted, meanScore: exactMean(taken.map(picounitsOf)) / unit }),
  };
};
