import { describe, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import peers from '../../../../conformance/scoring/peers.json' with { type: 'json' };
import { expectSound } from '../../test/expect-sound.ts';
import { policies } from '../policy/policies.ts';
import type { Policy } from '../policy/policy.ts';

const byId = new Map<string, Policy>(Object.values(policies).map((policy) => [policy.id, policy]));
const sets = peers.sets as unknown as readonly {
  readonly id: string;
  readonly policy: string;
  readonly goals: GoalSet;
  readonly answers: readonly { readonly asOf: string }[];
}[];

describe('explanations under the policies of the project', () => {
  it.each(sets.map((set) => [set.id, set] as const))('%s', (_, { policy, goals, answers }) => {
    for (const { asOf } of answers) expectSound(goals, asOf, byId.get(policy));
  });

  it.each([...byId])('%s, of a cascade with several parents', (_, policy) => {
    const goals = generateGoalSet({
      seed: 11,
      objectives: 8,
      keyResultsPerObjective: 2,
      shape: 'several-parents',
    });
    expectSound(goals, '2026-05-15', policy);
  });
});
