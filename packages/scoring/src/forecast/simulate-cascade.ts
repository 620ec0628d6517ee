import { checkOptions, compileGoals, isExcluded, UsageError } from '@throughline/core';
import type { CivilDate, GoalId, GoalIndex, Goals, Instant } from '@throughline/core';
import type { Formulas } from '../attainment/formulas.ts';
import { unscoredReasons } from '../attainment/unscored-reason.ts';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import { measureAt } from '../facts/measure-at.ts';
import { guardrailsOf } from '../guardrail/guardrails-of.ts';
import { isCommitment } from '../judgement/is-commitment.ts';
import { isLive } from '../roll-up/share-splits.ts';
import type { Policy } from '../policy/policy.ts';
import { bookRun } from '../score/book-run.ts';
import type { BookWithRun } from '../score/book-run.ts';
import { scoreGoals } from '../score/score-goals.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { clamp } from '../numeric/clamp.ts';
import { distributionOf, shareReaching } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { drawEnds } from './end-values.ts';
import { isPlainMean } from './is-plain-mean.ts';
import { pathWeights } from './path-weights.ts';
import { walkedDraws } from './walked-draws.ts';
import { weighedDraws } from './weighed-draws.ts';

/** For which day, from which seed, and how. */
export interface SimulateOptions {
  /** The day the facts are read for. */
  readonly asOf: CivilDate;
  /** Where made-up numbers begin: equal seeds give equal bytes. */
  readonly seed: number;
  /** How many ends of the whole cascade are drawn, 1 to 1,000,000. Absent: 10,000. */
  readonly draws?: number;
  /** How the end of a measured goal is drawn from its values so far. Absent: `bootstrap`. */
  readonly method?: 'bootstrap' | 'monte-carlo';
  /** Goals to answer for. Absent: objectives that support no other goal. */
  readonly goals?: readonly GoalId[];
  /** Absent: policy `standard`. */
  readonly policy?: Policy;
  /** Facts recorded later are not seen. */
  readonly knownAt?: Instant;
  /** How formula measures are read. */
  readonly formulas?: Formulas;
}

/** Where a goal may end. */
export type GoalForecast =
  | ({
      /** The goal. */
      readonly goal: GoalId;
      /** True. */
      readonly known: true;
      /** The attainment whose chance is told: 1 for a commitment, else the most the policy expects of a stretch. */
      readonly mark: number;
      /** Chance of ending at the mark or above. */
      readonly chance: number;
    } & Distribution)
  | {
      /** The goal. */
      readonly goal: GoalId;
      /** False. */
      readonly known: false;
      /** Why its attainment is not known now; `excluded` for a goal that is not there. */
      readonly reason: UnscoredReason;
    };

/** Where a whole cascade may end. Plain data. */
export interface CascadeForecast {
  /** The day the facts were read for. */
  readonly asOf: CivilDate;
  /** Policy id and version. */
  readonly policy: string;
  /** The seed. */
  readonly seed: number;
  /** How many ends were drawn. */
  readonly draws: number;
  /** Goals whose end was drawn. */
  readonly drawn: number;
  /** Goals with a measure that stay as they are: their time is over, or fewer than two days have a value. */
  readonly kept: number;
  /** The goals that were asked for, in order of the document. */
  readonly goals: readonly GoalForecast[];
}

/**
 * Where objectives may end: draws the end value of every key result from its values so far, lays it on its ruler,
 * rolls the attainments up by the policy, many times over, and tells the distribution of each goal that was asked
 * for. What goes up is the attainment, as in `scoreGoals`; key results are drawn apart from each other, so what moves
 * several at once is not foreseen. A goal with fewer than two days of values, without a last day, or with a formula
 * stays as it is. Each key result has a stream of its own from the seed and its id, so another goal changes none.
 *
 * Where every goal is a plain mean, nothing between is walked; under other policies, and where there are guardrails,
 * each draw scores all goals. Options that are
 * none are a `UsageError` `scoring/bad-argument`, or those of `scoreGoals`.
 *
 * @example
 * ```ts
 * import { simulateCascade } from '@throughline/scoring/forecast';
 *
 * const ahead = simulateCascade({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 0, to: 100 } }],
 *   checkIns: [0, 10, 20, 30].map((value, at) => ({
 *     key: `c${at}`, goal: 'arr', on: `2026-05-${10 + at}`, at: `2026-05-${10 + at}T12:00:00Z`, value,
 *   })),
 * }, { asOf: '2026-05-31', seed: 1, draws: 100 });
 * ahead.goals.map((each) => each.known && [each.goal, each.median, each.chance]); // => [['grow', 1, 1]]
 * ```
 */
export const simulateCascade = (goals: Goals, options: SimulateOptions): CascadeForecast => {
  checkSimulation(options);
  const { asOf, seed, draws = 10_000, method = 'bootstrap', policy, knownAt, formulas } = options;
  const index = compileGoals(goals);
  const { [bookRun]: run } = scoreGoals(index, {
    asOf,
    ...(policy === undefined ? {} : { policy }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(formulas === undefined ? {} : { formulas }),
  }) as BookWithRun;
  const asked = askedFor(index, options.goals);
  const tops = asked.filter((goal) => goal >= 0 && run.columns.reason[goal] === 0);
  if (tops.length * draws > mostResults)
    throw new UsageError(
      'scoring/bad-argument',
      `${String(tops.length)} goals with ${String(draws)} draws each are too many; take fewer draws or ask for fewer goals`,
    );
  const counts = { drawn: 0, kept: 0 };
  const draw = (goal: number, ends: Float64Array): boolean => {
    const moved = drawEnds(run, goal, { method, seed }, ends);
    counts[moved ? 'drawn' : 'kept']++;
    return moved;
  };
  const results = isPlainMean(index, run.policy)
    ? weighedDraws(run, draw, tops, draws)
    : walkedDraws(run, drawnLeaves(run, draw, tops, draws), tops, draws);
  const columnOf = new Map(tops.map((goal, at) => [goal, results[at]!]));
  return {
    asOf,
    policy: `${run.policy.id}@${String(run.policy.version)}`,
    seed,
    draws,
    ...counts,
    goals: asked.map((goal, at) => resultOf(run, goal, columnOf.get(goal), options.goals?.[at])),
  };
};

/** More results than this are not held at once (8 bytes each). Source: docs/sources.md#forecasts. */
const mostResults = 50_000_000;
const objective = 0;

const resultOf = (
  run: ScoringRun,
  goal: number,
  draws: Float64Array | undefined,
  asked: GoalId | undefined,
): GoalForecast => {
  const { index, columns, policy } = run;
  const id = index.ids[goal] ?? asked ?? '';
  if (draws === undefined)
    return { goal: id, known: false, reason: unscoredReasons[(columns.reason[goal] ?? 0) - 1] ?? 'excluded' };
  // What is shown of an attainment lies between 0 and 1, whatever feeds upward.
  const shown = draws.map((value) => clamp(value, 0, 1));
  const mark = isCommitment(run, goal) ? 1 : policy.grades.aspirational.high;
  const chance = shareReaching(shown, mark, 'increase');
  return { goal: id, known: true, mark, chance, ...distributionOf(shown) };
};

/**
 * Columns of drawn ends of everything measured below some goals, and of what guardrails watch; what stays as it is
 * has none.
 */
const drawnLeaves = (
  run: ScoringRun,
  draw: (goal: number, ends: Float64Array) => boolean,
  tops: readonly number[],
  draws: number,
): Map<number, Float64Array> => {
  const leaves = new Map<number, Float64Array>();
  const below = tops.flatMap((top) => [...pathWeights(run, top).keys()]);
  for (const goal of new Set([...below, ...controlsIn(run.index)])) {
    const ends = new Float64Array(draws);
    if (draw(goal, ends)) leaves.set(goal, ends);
  }
  return leaves;
};

/** The goals whose metric a guardrail watches. */
const controlsIn = (index: GoalIndex): number[] =>
  Array.from({ length: index.size }, (_, goal) => goal).flatMap((goal) =>
    guardrailsOf(index, goal).flatMap(({ goal: control }) => {
      const number = control === undefined ? undefined : index.numberOf(control);
      return number === undefined || measureAt(index, number) === undefined ? [] : [number];
    }),
  );

/** Numbers of the goals that are asked for; -1 for one that is not there. */
const askedFor = (index: GoalIndex, goals: readonly GoalId[] | undefined): number[] => {
  if (goals !== undefined) return goals.map((goal) => index.numberOf(goal) ?? -1);
  return Array.from(index.documentOrder).filter((goal) => {
    if (index.kind[goal] !== objective || isExcluded(index.state[goal]!)) return false;
    const { offsets } = index.supports;
    for (let edge = offsets[goal]!; edge < offsets[goal + 1]!; edge++) if (isLive(index, edge)) return false;
    return true;
  });
};

const names = ['asOf', 'seed', 'draws', 'method', 'goals', 'policy', 'knownAt', 'formulas'] as const;

const checkSimulation = (options: SimulateOptions): void => {
  checkOptions('simulateCascade', options, names, 'scoring/bad-argument');
  const { seed, draws = 1, method = 'bootstrap', goals = [] } = Object(options) as SimulateOptions;
  const bad = (message: string): UsageError => new UsageError('scoring/bad-argument', message);
  if (!Number.isSafeInteger(seed)) throw bad('`simulateCascade` needs a `seed`, a whole number');
  if (!Number.isInteger(draws) || draws < 1 || draws > 1_000_000)
    throw bad('`draws` must be a whole number from 1 to 1,000,000');
  if (!['bootstrap', 'monte-carlo'].includes(method))
    throw bad('`method` must be `bootstrap` or `monte-carlo`');
  if (!Array.isArray(goals)) throw bad('`goals` must be a list of ids');
};
