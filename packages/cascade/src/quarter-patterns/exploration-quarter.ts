import type { NewGoal } from '@throughline/core';
import { checkCount, checkName, checkPlace } from './check-parameters.ts';
import { goalsOfPattern } from './goals-of-pattern.ts';
import type { PatternPlace } from './pattern-place.ts';
import { wrongOption } from './wrong-option.ts';

/** What is explored. */
export interface ExplorationParameters extends PatternPlace {
  /** Names of the use cases, 1 to 20 different ones; the article has three. */
  readonly useCases: readonly string[];
  /** For how many of them a first model shows what is possible; the article has two. */
  readonly baselines: number;
  /** Who decides on the findings. */
  readonly decidedBy: string;
}

/**
 * The quarter in which a team finds out what is feasible: is there data for each use case, what does a first
 * model reach for some of them, and what is decided. A learning objective: a no is as good an answer as a yes.
 * Give each goal to `applyChanges` as `add`. Source: docs/sources.md#quarter-patterns (S2-09).
 *
 * @example
 * ```ts
 * import { explorationQuarter } from '@throughline/cascade';
 *
 * const goals = explorationQuarter({
 *   id: 'explore', cycle: 'q2', owners: [{ who: { person: 'ana' }, as: 'accountable' }],
 *   useCases: ['claims', 'invoices', 'search'], baselines: 2, decidedBy: 'steering committee',
 * });
 * goals.map(({ value }) => value.id); // => ['explore', 'explore-data', 'explore-baselines', 'explore-decision']
 * goals[2]?.value.title; // => 'Know for 2 use cases what a first model reaches'
 * ```
 */
export const explorationQuarter = (parameters: ExplorationParameters): readonly NewGoal[] => {
  checkPlace('explorationQuarter', parameters, ['useCases', 'baselines', 'decidedBy']);
  const { useCases, baselines, decidedBy } = parameters;
  if (!Array.isArray(useCases) || useCases.length < 1 || useCases.length > mostUseCases)
    throw wrongOption(`\`useCases\` must be a list of 1 to ${mostUseCases} names`);
  for (const name of useCases as readonly unknown[]) checkName('useCases', name);
  if (new Set(useCases).size < useCases.length)
    throw wrongOption('`useCases` must be different from each other');
  checkCount('baselines', baselines);
  if (baselines > useCases.length) throw wrongOption('`baselines` must be at most the number of `useCases`');
  checkName('decidedBy', decidedBy);
  const cases = (count: number): string => (count === 1 ? 'one use case' : `${count} use cases`);
  return goalsOfPattern(parameters, 'learning', 'We know which ideas for AI are worth building', [
    {
      word: 'data',
      title: `Know for ${cases(useCases.length)} whether the data will do`,
      kind: 'outcome',
      indicator: 'leading',
      measure: {
        kind: 'learning',
        questions: useCases.map((name, at) => ({
          id: `case-${at + 1}`,
          title: `Will the data of ${name} do?`,
        })),
      },
    },
    {
      word: 'baselines',
      title: `Know for ${cases(baselines)} what a first model reaches`,
      kind: 'outcome',
      indicator: 'leading',
      measure: { kind: 'change', from: 0, to: baselines, unit: { kind: 'count', of: 'use cases' } },
    },
    {
      word: 'decision',
      title: `The ${decidedBy} has decided which of them go on`,
      kind: 'milestone',
      indicator: 'lagging',
      measure: { kind: 'binary' },
    },
  ]);
};

/** Most use cases of one quarter. */
const mostUseCases = 20;
