import fc from 'fast-check';
import type { GoalSet, KeyResult, Objective, Support } from '@throughline/core';
import { goalSets, randomStream } from '@throughline/core/test-kit';
import type { GoalSetConstraints } from '@throughline/core/test-kit';

const weights = [undefined, undefined, 0, 1, 2.5, 10, 33.33, 33.34, 10_000, -1, 20_000];
const shares = [undefined, undefined, undefined, 0, 0.25, 0.3, 0.333333, 0.5, 1, 1.5];
const drivers = [undefined, undefined, 'own', 'children', 'both', 'none'] as const;

/**
 * Goal sets in which weights, shares, drivers and links were drawn again without any care: absent, 0, out of
 * range, in circles, to goals that are not there. Scoring must give an answer for all of them.
 */
export const scrambledGoalSets = (more: GoalSetConstraints = {}): fc.Arbitrary<GoalSet> =>
  fc
    .tuple(goalSets({ states: true, complete: false, maxUnits: 6, ...more }), fc.integer())
    .map(([goals, seed]) => scramble(goals, seed));

const scramble = (goals: GoalSet, seed: number): GoalSet => {
  const random = randomStream(seed);
  const ids = [...(goals.objectives ?? []), ...(goals.keyResults ?? [])].map((goal) => goal.id);
  const scrambleSupports = (supports: readonly Support[] = []): Support[] => {
    const links = supports
      .filter(() => random.chance(80))
      .map((support) => ({ ...support, ...pick('share', shares), ...pick('weight', weights) }));
    while (random.chance(20))
      links.push({
        goal: random.chance(95) ? random.pick(ids) : 'nobody',
        ...pick('share', shares),
        ...pick('weight', weights),
      });
    return links;
  };
  const pick = (name: string, from: readonly unknown[]): object => {
    const value = random.pick(from);
    return value === undefined ? { [name]: undefined } : { [name]: value };
  };
  const clean = <Value extends object>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  return clean({
    ...goals,
    objectives: (goals.objectives ?? []).map(
      (objective): Objective => ({
        ...objective,
        ...pick('driver', drivers),
        ...pick('weight', weights),
        supports: scrambleSupports(objective.supports),
      }),
    ),
    keyResults: (goals.keyResults ?? []).map(
      (keyResult): KeyResult => ({
        ...keyResult,
        ...pick('weight', weights),
        supports: scrambleSupports(keyResult.supports),
      }),
    ),
    kpis: (goals.kpis ?? []).map((kpi) => ({ ...kpi, ...pick('weight', weights) })),
  });
};
