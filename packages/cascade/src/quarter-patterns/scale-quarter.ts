import { formatValue } from '@throughline/core/wording';
import type { MeasureUnit, NewGoal } from '@throughline/core';
import { checkAmount, checkCount, checkName, checkPlace } from './check-parameters.ts';
import { goalsOfPattern } from './goals-of-pattern.ts';
import type { PatternPlace } from './pattern-place.ts';
import { wrongOption } from './wrong-option.ts';

/** What is scaled. */
export interface ScaleParameters extends PatternPlace {
  /** Name of the use case. */
  readonly useCase: string;
  /** People who work with it, today and when everybody does. */
  readonly users: { readonly from: number; readonly to: number };
  /** The business metric it is meant to move: its name, the value today, the value wanted, and their unit. */
  readonly businessMetric: {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly unit: MeasureUnit;
  };
  /** What running it costs each month, today and wanted, in major units of a currency; the second one is lower. */
  readonly monthlyCost: { readonly from: number; readonly to: number; readonly currency: string };
}

/**
 * The quarter in which a pilot becomes everybody's tool: its users, the business metric it is there for, and
 * what running it costs. Give each goal to `applyChanges` as `add`. Source: docs/sources.md#quarter-patterns
 * (S2-09).
 *
 * @example
 * ```ts
 * import { scaleQuarter } from '@throughline/cascade';
 *
 * const goals = scaleQuarter({
 *   id: 'scale', cycle: 'q3', owners: [{ who: { person: 'ana' }, as: 'accountable' }], useCase: 'claims',
 *   users: { from: 50, to: 400 },
 *   businessMetric: { name: 'handling time', from: 20, to: 15, unit: { kind: 'duration', in: 'minutes' } },
 *   monthlyCost: { from: 9000, to: 6000, currency: 'EUR' },
 * });
 * goals[2]?.value.title; // => 'Reduce handling time from 20 minutes to 15 minutes'
 * ```
 */
export const scaleQuarter = (parameters: ScaleParameters): readonly NewGoal[] => {
  checkPlace('scaleQuarter', parameters, ['useCase', 'users', 'businessMetric', 'monthlyCost']);
  const { useCase, users, businessMetric, monthlyCost } = parameters;
  checkName('useCase', useCase);
  for (const [name, part] of Object.entries({ users, businessMetric, monthlyCost }) as [string, unknown][])
    if (typeof part !== 'object' || part === null) throw wrongOption(`\`${name}\` must be an object`);
  checkCount('users.from', users.from, 0);
  checkCount('users.to', users.to);
  if (users.to <= users.from) throw wrongOption('`users.to` must be above `users.from`');
  const { name, from, to, unit } = businessMetric;
  checkName('businessMetric.name', name);
  if (!Number.isFinite(from) || !Number.isFinite(to) || from === to)
    throw wrongOption('`businessMetric` must go from a number to another one');
  checkAmount('monthlyCost.from', monthlyCost.from);
  checkAmount('monthlyCost.to', monthlyCost.to);
  if (monthlyCost.to >= monthlyCost.from)
    throw wrongOption('`monthlyCost.to` must be below `monthlyCost.from`');
  const money = { kind: 'currency', iso: monthlyCost.currency } as const;
  return goalsOfPattern(
    parameters,
    'aspirational',
    `AI for ${useCase} pays off for everybody it is meant for`,
    [
      {
        word: 'users',
        title: `Grow people who work with AI for ${useCase} from ${users.from} to ${users.to}`,
        kind: 'adoption',
        indicator: 'leading',
        measure: { kind: 'change', ...users, unit: { kind: 'count', of: 'people' } },
      },
      {
        word: 'business',
        title: `${to > from ? 'Raise' : 'Reduce'} ${name} from ${formatValue(from, unit)} to ${formatValue(to, unit)}`,
        kind: 'outcome',
        indicator: 'lagging',
        measure: { kind: 'change', from, to, unit },
      },
      {
        word: 'cost',
        title: `Reduce monthly running cost of AI for ${useCase} from ${formatValue(monthlyCost.from, money)} to ${formatValue(monthlyCost.to, money)}`,
        kind: 'operational',
        indicator: 'lagging',
        measure: { kind: 'change', from: monthlyCost.from, to: monthlyCost.to, unit: money, per: 'month' },
      },
    ],
  );
};
