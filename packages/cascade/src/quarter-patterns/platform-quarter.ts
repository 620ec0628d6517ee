import type { NewGoal } from '@throughline/core';
import { checkAmount, checkCount, checkPlace } from './check-parameters.ts';
import { goalsOfPattern } from './goals-of-pattern.ts';
import type { PatternPlace } from './pattern-place.ts';
import { wrongOption } from './wrong-option.ts';

/** What is shared. */
export interface PlatformParameters extends PatternPlace {
  /** How many teams take their features from the shared store. */
  readonly teams: number;
  /** Time from a finished model to its use: today in days, wanted in hours, which must be less. */
  readonly deployment: { readonly fromDays: number; readonly toHours: number };
}

/**
 * The quarter in which teams get infrastructure to share: features from one store, models in use within hours,
 * and an eye on every model in production. Give each goal to `applyChanges` as `add`. Source:
 * docs/sources.md#quarter-patterns (S2-09).
 *
 * @example
 * ```ts
 * import { platformQuarter } from '@throughline/cascade';
 *
 * const goals = platformQuarter({
 *   id: 'platform', cycle: 'q4', owners: [{ who: { person: 'ana' }, as: 'accountable' }],
 *   teams: 4, deployment: { fromDays: 10, toHours: 4 },
 * });
 * goals[2]?.value.title; // => 'Reduce time until a finished model is in use from 240 to 4 hours'
 * ```
 */
export const platformQuarter = (parameters: PlatformParameters): readonly NewGoal[] => {
  checkPlace('platformQuarter', parameters, ['teams', 'deployment']);
  const { teams, deployment } = parameters;
  checkCount('teams', teams);
  if (typeof (deployment as unknown) !== 'object' || (deployment as unknown) === null)
    throw wrongOption('`deployment` must be an object');
  checkAmount('deployment.fromDays', deployment.fromDays, mostDays);
  checkAmount('deployment.toHours', deployment.toHours);
  const fromHours = deployment.fromDays * hoursPerDay;
  if (deployment.toHours >= fromHours)
    throw wrongOption('`deployment.toHours` must be less than `deployment.fromDays`');
  return goalsOfPattern(parameters, 'aspirational', 'Teams bring models into use by themselves', [
    {
      word: 'teams',
      title: `Grow teams that work with features of the shared store from 0 to ${teams}`,
      kind: 'adoption',
      indicator: 'leading',
      measure: { kind: 'change', from: 0, to: teams, unit: { kind: 'count', of: 'teams' } },
    },
    {
      word: 'deployment',
      title: `Reduce time until a finished model is in use from ${fromHours} to ${deployment.toHours} hours`,
      kind: 'outcome',
      indicator: 'lagging',
      measure: {
        kind: 'change',
        from: fromHours,
        to: deployment.toHours,
        unit: { kind: 'duration', in: 'hours' },
      },
    },
    {
      word: 'monitoring',
      title: 'Keep the share of models in production that are watched at 100 %',
      kind: 'operational',
      indicator: 'leading',
      measure: { kind: 'threshold', comparator: '>=', limit: 100, unit: { kind: 'percent' } },
    },
  ]);
};

const hoursPerDay = 24;

/** A hundred years; what takes longer is no deployment. */
const mostDays = 36_500;
