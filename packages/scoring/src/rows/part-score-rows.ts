import { compileGoals, kindOf, UsageError } from '@throughline/core';
import type { Goals } from '@throughline/core';
import type { GoalScore } from '../score/goal-score.ts';
import { scoreOptionsOf } from '../score/score-options-of.ts';
import type { ScoreOptions } from '../score/score-options.ts';
import { policyHashIn, scoreRowOf } from './score-row-of.ts';
import type { ScoreRow } from './score-row.ts';
import type { ScoreRowsOptions } from './score-rows.ts';

/**
 * Scores that were worked out in parts as rows for a warehouse, in the order given: those of a worker
 * (`evaluatePartition`) and those that were put together (`scorePartials`), each with the options they were scored
 * with. The rows of all parts are those that `scoreRows` gives for the whole, each goal once. Of an id that two goals
 * share the kind is that of the first. No check-ins are read. What is no list of scores of these goals is a
 * `UsageError` `scoring/bad-argument`. Columns: docs/score-rows.md.
 *
 * @example
 * ```ts
 * import { evaluatePartition, partScoreRows, scorePartials } from '@throughline/scoring';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [
 *     { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } },
 *     { id: 'nps', objective: 'grow', title: 'NPS', measure: { kind: 'change', from: 0, to: 10 } },
 *   ],
 *   checkIns: [{ key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 }],
 * } as const;
 * const options = { asOf: '2026-05-31' };
 * const { scores } = evaluatePartition(goals, { ...options, partition: ['arr'] });
 * [...partScoreRows(goals, scores, options)].map(({ goal, kind, attainment }) => [goal, kind, attainment]);
 * // => [['arr', 'keyResult', 0.5]]
 * ```
 */
export const partScoreRows = (
  goals: Goals,
  scores: readonly GoalScore[],
  options: ScoreOptions & ScoreRowsOptions,
): Iterable<ScoreRow> => {
  const { policyHash: hash, ...scoring } = Object(options) as ScoreOptions & ScoreRowsOptions;
  const { policy } = scoreOptionsOf(scoring, 'partScoreRows');
  const policyHash = policyHashIn(hash === undefined ? {} : { policyHash: hash });
  const index = compileGoals(goals);
  if (!isList(scores)) throw new UsageError('scoring/bad-argument', '`scores` must be a list of scores');
  const frame = { asOf: scoring.asOf, knownAt: scoring.knownAt ?? null, policy, policyHash };
  const rows = scores.map((score) => {
    const number = isScore(score) ? index.numberOf(score.goal) : undefined;
    const kind = number === undefined ? undefined : kindOf(index, number);
    if (kind === undefined)
      throw new UsageError('scoring/bad-argument', '`scores` must be scores of goals that are in `goals`');
    return { score, kind };
  });
  return {
    *[Symbol.iterator](): Iterator<ScoreRow> {
      for (const { score, kind } of rows) yield scoreRowOf(score, kind, frame);
    },
  };
};

const isScore = (score: unknown): boolean =>
  typeof score === 'object' && score !== null && Array.isArray((score as { flags?: unknown }).flags);

/** `Array.isArray` would make a list of anything of it. */
const isList = (value: unknown): boolean => Array.isArray(value);
