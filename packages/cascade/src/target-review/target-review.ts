import { UsageError, compileGoals, fail, ok } from '@throughline/core';
import type { CivilDate, Finding, GoalId, GoalIndex, Goals, Result } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { ScoreBook } from '@throughline/scoring';
import { measuredAt } from '../goal/measured-at.ts';
import { goalCodes } from '../goal/path-of.ts';
import { unknownGoal } from '../line/unknown-goal.ts';
import { checkOptions, checkScores, dayOf } from '../option/check-options.ts';
import type { Evidence } from './evidence.ts';
import { reviewFinding } from './missing-input.ts';
import { targetBenchmark } from './target-benchmark.ts';
import type { TargetBenchmark } from './target-benchmark.ts';
import { targetCapacity } from './target-capacity.ts';
import type { TargetCapacity } from './target-capacity.ts';
import { targetDependencies } from './target-dependencies.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import { targetHistory } from './target-history.ts';
import type { TargetHistory } from './target-history.ts';
import { targetOf } from './target-of.ts';
import type { Target } from './target-of.ts';
import { verdictOn } from './verdict-on.ts';
import type { TargetVerdict } from './verdict-on.ts';

/** For which day a target is reviewed, and with what. */
export interface TargetReviewOptions {
  /** The day. Later facts and benchmarks are not seen. */
  readonly asOf: CivilDate;
  /** Scores of that day. Absent: they are worked out, by policy `standard`. */
  readonly scores?: ScoreBook;
  /** How many earlier periods are looked at, 1 to 100. Absent: 4, a year of quarters. */
  readonly periods?: number;
  /** Industry the goal is at home in; benchmarks of others do not fit. Absent: any. */
  readonly industry?: string;
  /** Region the goal is at home in; benchmarks of others do not fit. Absent: any. */
  readonly region?: string;
}

/** What there is to say about a target before it is agreed to. */
export interface TargetReview {
  /** The key result or KPI. */
  readonly goal: GoalId;
  /** The day. */
  readonly asOf: CivilDate;
  /** The number it aims at; null for measures without one, such as milestones. */
  readonly target: Target | null;
  /** Performance of the last few periods. */
  readonly history: Evidence<TargetHistory>;
  /** What others reach. */
  readonly benchmark: Evidence<TargetBenchmark>;
  /** What the unit can do in the cycle. */
  readonly capacity: Evidence<TargetCapacity>;
  /** What has to come first or hold, across units. */
  readonly dependencies: Evidence<TargetDependencies>;
  /** What these come to. */
  readonly verdict: TargetVerdict;
}

/** Source: docs/sources.md#target-reviews. */
const defaultPeriods = 4;
const mostPeriods = 100;

/**
 * What there is to say about a target before it is agreed to: performance of the last few periods, industry
 * benchmark, capacity of the unit after maintenance, and dependencies across units (requirement S0-11). Each of the
 * four is known or missing, with a finding that says what to supply; the verdict rests on what is known alone.
 *
 * An id that is not there, or of a goal without a measure, gives a finding. An `asOf` that is no date is a
 * `UsageError` `core/not-a-date`, other options that are none are `cascade/bad-option`.
 *
 * @example
 * ```ts
 * import { targetReview } from '@throughline/cascade';
 *
 * const percent = { kind: 'percent' } as const;
 * const review = targetReview({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [
 *     { id: 'churn', objective: 'keep', title: 'Churn', metric: 'churn', measure: { kind: 'change', from: 5, to: 4, unit: percent } },
 *   ],
 *   benchmarks: [{ id: 'b', metric: 'churn', low: 1, high: 3, unit: percent, on: '2026-01-01' }],
 * }, 'churn', { asOf: '2026-05-15' });
 * review.ok && review.value.benchmark.known && review.value.benchmark.value.reading; // => 'weaker'
 * review.ok && review.value.verdict;
 * // => { says: 'questioned', concerns: [{ input: 'benchmark', reading: 'weaker' }], missing: ['history', 'capacity', 'dependencies'] }
 * ```
 */
export const targetReview = (
  goals: Goals,
  keyResult: GoalId,
  options: TargetReviewOptions,
): Result<TargetReview, Finding> => {
  checkOptions('targetReview', options, ['asOf', 'scores', 'periods', 'industry', 'region']);
  const { asOf, scores, periods = defaultPeriods, industry, region } = options;
  const day = dayOf(asOf);
  checkScores(scores);
  if (typeof keyResult !== 'string')
    throw new UsageError('cascade/bad-option', '`keyResult` must be the id of a goal');
  if (!Number.isInteger(periods) || periods < 1 || periods > mostPeriods)
    throw new UsageError('cascade/bad-option', '`periods` must be a whole number from 1 to 100');
  for (const [name, value] of Object.entries({ industry, region }))
    if (value !== undefined && typeof value !== 'string')
      throw new UsageError('cascade/bad-option', `\`${name}\` must be a text`);
  const index = compileGoals(goals);
  const goal = index.numberOf(keyResult);
  if (goal === undefined) return fail([unknownGoal(keyResult)]);
  if (!hasMeasure(index, goal))
    return fail([reviewFinding(index, goal, 'target-review/measure', 'error', [], { goal: keyResult })]);
  const book = scores ?? scoreGoals(index, { asOf });
  const history = targetHistory(index, goal, book, day, periods);
  const benchmark = targetBenchmark(index, goal, day, { industry, region });
  const capacity = targetCapacity(index, goal, day);
  const dependencies = targetDependencies(index, goal, book);
  const inputs = { history, benchmark, capacity, dependencies };
  return ok({
    goal: keyResult,
    asOf,
    target: targetOf(measuredAt(index, goal).measure),
    ...inputs,
    verdict: verdictOn(inputs, index.commitment[goal] === committed),
  });
};

/** Code of a commitment in an index. */
const committed = 1;

const hasMeasure = ({ kind }: GoalIndex, goal: number): boolean =>
  kind[goal] === goalCodes.keyResult || kind[goal] === goalCodes.kpi;
