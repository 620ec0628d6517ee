import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateGoalSet, goalSets } from '@throughline/core/test-kit';
import { differencesOf } from '../../test/naive-agreement.ts';
import { rollUpPolicies } from '../../test/roll-up-policies.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';

const expectAgreement = (...about: Parameters<typeof differencesOf>): void => {
  expect(differencesOf(...about).differences.slice(0, 3)).toEqual([]);
};

it('agrees with the slow scorer on goal sets of any shape', () => {
  fc.assert(
    fc.property(
      goalSets({ complete: false }),
      fc.constantFrom('2026-03-15', '2026-05-15', '2026-06-30', '2026-08-01'),
      (goals, asOf) => {
        expectAgreement(goals, asOf);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

it('agrees with the slow scorer on an answer as it was known before', () => {
  fc.assert(
    fc.property(
      goalSets({ maxUnits: 4 }),
      fc.constantFrom('2026-04-20T00:00:00Z', '2026-05-10T12:00:00Z'),
      (goals, knownAt) => {
        expectAgreement(goals, '2026-05-15', knownAt);
      },
    ),
    { numRuns: 30 },
  );
}, 120_000);

it('agrees with the slow scorer on several parents, diamonds, chains and stars', () => {
  for (const shape of ['several-parents', 'diamonds', 'chain', 'star', 'tree'] as const) {
    for (const seed of [1, 2])
      expectAgreement(
        generateGoalSet({ seed, objectives: 20, keyResultsPerObjective: 3, krasPerRole: 1, shape }),
        '2026-05-15',
      );
  }
}, 120_000);

it('agrees with the slow scorer where weights, shares, drivers and links are drawn without care', () => {
  fc.assert(
    fc.property(scrambledGoalSets(), (goals) => {
      expectAgreement(goals, '2026-05-15');
    }),
    { numRuns: 80 },
  );
}, 120_000);

it('agrees with the slow scorer by policies that choose anything about the roll-up', () => {
  fc.assert(
    fc.property(scrambledGoalSets(), rollUpPolicies(), (goals, policy) => {
      expectAgreement(goals, '2026-05-15', undefined, policy);
    }),
    { numRuns: 80, endOnFailure: true },
  );
}, 120_000);
