import { checkCount } from './check-count.ts';
import { checkOptions } from '../error/check-options.ts';
import type fc from 'fast-check';
import type { GoalSet } from '../model/goal-set.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { UsageError } from '../error/usage-error.ts';
import type { GoalSetConstraints } from './goal-set-constraints.ts';
import { buildGoalSet } from './build-goal-set.ts';
import { goalSetPlans } from './goal-set-plan.ts';

/**
 * Goal sets that are correct by construction: goal `n` supports only goals with a smaller number, references
 * exist, ids are unique, every goal has one accountable owner who is assigned to the goal's unit, shares add
 * up to at most 1, periods nest, units and managers form trees. On average about 14 objectives and 54 key
 * results in up to 10 units, with every kind of measure and unit; check-ins are in the order drawn, late,
 * repeated, retracted, as values, deltas, answers, counts and levels. The cycle is the second quarter of
 * 2026, inside a year.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { goalSets } from '@throughline/core/test-kit';
 *
 * fc.assert(
 *   fc.property(goalSets({ maxUnits: 3 }), (goals) => (goals.keyResults ?? []).length >= 6),
 *   { numRuns: 10 },
 * );
 * ```
 */
export const goalSets = (constraints: GoalSetConstraints = {}): fc.Arbitrary<GoalSet> => {
  checkOptions(
    'goalSets',
    constraints,
    [
      'maxUnits',
      'maxObjectivesPerUnit',
      'minKeyResults',
      'maxKeyResults',
      'maxFacts',
      'measureKinds',
      'complete',
      'links',
      'states',
      'kras',
      'today',
    ],
    'core/bad-option',
  );
  const {
    maxUnits = 1,
    maxObjectivesPerUnit = 1,
    minKeyResults = 0,
    maxKeyResults = 1,
    maxFacts = 0,
  } = constraints;
  checkCount('maxUnits', maxUnits, 1);
  checkCount('maxObjectivesPerUnit', maxObjectivesPerUnit, 1);
  checkCount('minKeyResults', minKeyResults, 0);
  checkCount('maxKeyResults', maxKeyResults, 0);
  checkCount('maxFacts', maxFacts, 0);
  const today = dayNumberOf(constraints.today ?? '2026-05-15');
  if (today === undefined || today < 20544 || today > 20634) {
    throw new UsageError('core/bad-option', '`today` must be a civil date from `2026-04-01` to `2026-06-30`');
  }
  return goalSetPlans(constraints).map((plan) => buildGoalSet(plan, today));
};
