import type { NewGoal } from '@throughline/core';
import { checkAmount, checkCount, checkName, checkPlace } from './check-parameters.ts';
import { goalsOfPattern } from './goals-of-pattern.ts';
import type { PatternPlace } from './pattern-place.ts';

/** What is built. */
export interface BuildParameters extends PatternPlace {
  /** Name of the use case. */
  readonly useCase: string;
  /** Least share of right answers in production, in percent, above 0 and up to 100. */
  readonly accuracy: number;
  /** Longest wait for an answer at the 99th percentile, in milliseconds. */
  readonly latency: number;
  /** How many people of a pilot work with it. */
  readonly pilotUsers: number;
}

/**
 * The quarter in which one use case becomes ready for production: right often enough, quick enough in the
 * workflow, and used by the people of a pilot. Give each goal to `applyChanges` as `add`. Source:
 * docs/sources.md#quarter-patterns (S2-09).
 *
 * @example
 * ```ts
 * import { buildQuarter } from '@throughline/cascade';
 *
 * const goals = buildQuarter({
 *   id: 'build', cycle: 'q2', owners: [{ who: { person: 'ana' }, as: 'accountable' }],
 *   useCase: 'claims', accuracy: 92, latency: 200, pilotUsers: 50,
 * });
 * goals.map(({ value }) => value.title)[1]; // => 'At least 92 % of the answers on claims are right in production'
 * ```
 */
export const buildQuarter = (parameters: BuildParameters): readonly NewGoal[] => {
  checkPlace('buildQuarter', parameters, ['useCase', 'accuracy', 'latency', 'pilotUsers']);
  const { useCase, accuracy, latency, pilotUsers } = parameters;
  checkName('useCase', useCase);
  checkAmount('accuracy', accuracy, 100);
  checkAmount('latency', latency);
  checkCount('pilotUsers', pilotUsers);
  return goalsOfPattern(parameters, 'aspirational', `AI for ${useCase} is ready for everyday work`, [
    {
      word: 'quality',
      title: `At least ${accuracy} % of the answers on ${useCase} are right in production`,
      kind: 'quality',
      indicator: 'lagging',
      measure: { kind: 'threshold', comparator: '>=', limit: accuracy, unit: { kind: 'percent' } },
    },
    {
      word: 'latency',
      title: `Answers on ${useCase} come within ${latency} milliseconds at P99`,
      kind: 'operational',
      indicator: 'leading',
      measure: {
        kind: 'threshold',
        comparator: '<=',
        limit: latency,
        statistic: 'p99',
        unit: { kind: 'duration', in: 'milliseconds' },
      },
    },
    {
      word: 'pilot',
      title: `Grow people of the pilot who work with AI for ${useCase} every week from 0 to ${pilotUsers}`,
      kind: 'adoption',
      indicator: 'leading',
      measure: { kind: 'change', from: 0, to: pilotUsers, unit: { kind: 'count', of: 'people' } },
    },
  ]);
};
