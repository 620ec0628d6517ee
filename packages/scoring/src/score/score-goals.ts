import { checkOptions, compileGoals, readingGoals } from '@throughline/core';
import type { Finding, GoalIndex, Goals } from '@throughline/core';
import { isPlain } from '../attainment/is-plain.ts';
import { measureReaderOf } from '../attainment/measure-reader-of.ts';
import { showingOf } from '../attainment/showing-of.ts';
import { standardReader } from '../attainment/standard-reader.ts';
import { scoringFindings } from '../findings/scoring-findings.ts';
import { readerOf } from '../attainment/formulas.ts';
import { conflictedIn } from '../facts/conflicted-in.ts';
import { factRowsIn, plainRowsIn } from '../facts/fact-rows.ts';
import { newestRecorded } from '../facts/newest-recorded.ts';
import { judgementsInForce } from '../judgement/judgements-in-force.ts';
import { workdaysIn } from '../pace/workdays-in.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import { largestDivisor } from '../numeric/rounded-quotient.ts';
import { emptyParts } from '../roll-up/parts.ts';
import type { Parts } from '../roll-up/parts.ts';
import { contributionsOf } from '../roll-up/contributions.ts';
import { emptyRanges } from '../roll-up/range-columns.ts';
import { fillStatuses } from '../roll-up/rolled-statuses.ts';
import { shareSplits } from '../roll-up/share-splits.ts';
import type { ShareSplits } from '../roll-up/share-splits.ts';
import { standingsOf } from '../roll-up/standings.ts';
import { fillGoals } from './fill-goals.ts';
import { goalScoreAt } from './goal-score-at.ts';
import type { GoalScore } from './goal-score.ts';
import { bookRun } from './book-run.ts';
import type { BookWithRun } from './book-run.ts';
import type { ScoreBook } from './score-book.ts';
import type { ScoreOptions } from './score-options.ts';
import { scoreOptionsOf } from './score-options-of.ts';
import type { ReadScoreOptions } from './score-options-of.ts';
import { emptyScoreColumns } from './score-columns.ts';
import type { ScoringRun } from './scoring-run.ts';
import { totalOf } from './total-of.ts';

/**
 * Scores every goal of a set as of a day: key results and KPIs by their measure, objectives and KRAs by what
 * feeds them. Attainment rolls up, exactly and without regard to order; score, status and pace are judged
 * beside it. Takes a document or an index; scoring an index again costs no compiling. Scores are made into
 * objects when they are asked for. Wrong data never throws: it comes back as `findings` and as reasons. An
 * `asOf` that is no date is a `UsageError` `core/not-a-date`, a `knownAt` that is no instant
 * `core/not-an-instant`, a policy that is none `scoring/bad-policy`, another option `scoring/bad-argument`.
 * Rules and sources: docs/sources.md#policy-standard.
 *
 * @example
 * ```ts
 * import { scoreGoals } from '@throughline/scoring';
 *
 * const book = scoreGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [
 *     { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } },
 *     { id: 'nps', objective: 'grow', title: 'NPS', measure: { kind: 'change', from: 20, to: 60 } },
 *   ],
 *   checkIns: [
 *     { key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 },
 *     { key: 'b', goal: 'nps', on: '2026-05-20', at: '2026-05-20T09:00:00Z', value: 50 },
 *   ],
 * }, { asOf: '2026-05-31' });
 * const grow = book.get('grow');
 * grow?.scored === true && grow.attainment; // => 0.625
 * grow?.scored === true && grow.grade.word; // => 'yellow'
 * ```
 */
export const scoreGoals = (goals: Goals, options: ScoreOptions): ScoreBook => {
  const run = startRun(compileGoals(goals), options, 'scoreGoals');
  fillRun(run);
  return bookOf(run, options);
};

/** Works out the columns of a run. */
export const fillRun = (run: ScoringRun): void => {
  readingGoals(() => {
    fillGoals(run);
    if (run.statuses !== undefined) fillStatuses(run, run.statuses);
  });
};

/** Reads the options of `caller` and what is the same for all goals. */
export const startRun = (index: GoalIndex, options: ScoreOptions, caller: string): ScoringRun => {
  const read = scoreOptionsOf(options, caller);
  return readingGoals(() => runOf(index, read));
};

/** What a run reads once. */
const runOf = (index: GoalIndex, { day, known, policy, formulas }: ReadScoreOptions): ScoringRun => {
  const factsAt = factRowsIn(index, known);
  const plain = isPlain(policy.measures);
  const showing = showingOf(policy.measures);
  const feedLimits = [picounitsOf(showing.rolledBounds[0]), picounitsOf(showing.rolledBounds[1])] as const;
  const ownValues = policy.rollUp.keyResultValue === 'own';
  const standings = standingsOf(policy.rollUp);
  const values = readerOf(formulas)?.open(index, known, policy.measures);
  // Both have room for every goal, and where everything is plain neither is looked at.
  let splits: ShareSplits | undefined;
  let parts: Parts | undefined;
  const splitsOf = (): ShareSplits => (splits ??= shareSplits(index));
  return {
    index,
    policy,
    knownAt: known,
    standings,
    values,
    get splits() {
      return splitsOf();
    },
    contributions: ownValues
      ? undefined
      : contributionsOf({ index, policy, knownAt: known, standings, values, splits: splitsOf() }),
    showing,
    reader: plain ? standardReader : measureReaderOf(policy.measures),
    isPlain: plain && ownValues,
    day,
    workdaysOf: workdaysIn(index),
    feedLimits,
    // The sums are exact for values up to 4; larger ones leave less room for weights.
    largest: Math.floor(
      largestDivisor / Math.max(1, -feedLimits[0] / (4 * unit), feedLimits[1] / (4 * unit)),
    ),
    ranges: policy.rollUp.missingData === 'interval' ? emptyRanges(index.size) : undefined,
    statuses: policy.rollUp.status === 'pace' ? undefined : [],
    judged: judgementsInForce(index, {
      day,
      knownAt: known,
      statusOverride: policy.pace.statusOverride,
      newestAt: newestRecorded(index, factsAt, day),
    }),
    factsAt,
    plainRows: plainRowsIn(index, known),
    conflicted: conflictedIn(index, day, known),
    get parts() {
      return (parts ??= emptyParts(index));
    },
    columns: emptyScoreColumns(index.size),
  };
};

/** The book of a run. Findings are worked out once. */
export const bookOf = (run: ScoringRun, { asOf, knownAt, formulas }: ScoreOptions): BookWithRun => {
  const { index } = run;
  let findings: readonly Finding[] | undefined;
  return {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(formulas === undefined ? {} : { formulas }),
    policy: run.policy,
    index,
    [bookRun]: run,
    get: (goal) => {
      const number = index.numberOf(goal);
      return number === undefined ? undefined : goalScoreAt(run, number);
    },
    total: (scope) => {
      checkOptions('total', scope, ['unit', 'cycle'], 'scoring/bad-argument');
      return totalOf(run, scope ?? {});
    },
    get findings() {
      return (findings ??= readingGoals(() => scoringFindings(run)));
    },
    *[Symbol.iterator](): Iterator<GoalScore> {
      for (const goal of index.documentOrder) yield goalScoreAt(run, goal);
    },
  };
};
