import { describe, expect, it } from 'vitest';
import type { GoalSet, Measure } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import peers from '../../../../conformance/scoring/peers.json' with { type: 'json' };
import { verifyExplanation } from '../../test/verify-explanation.ts';
import { policies } from '../policy/policies.ts';
import type { Policy } from '../policy/policy.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';

const expectSound = (goals: GoalSet, asOf: string, policy: Policy): void => {
  const measures = new Map(
    [...(goals.keyResults ?? []), ...(goals.kpis ?? [])].map(({ id, measure }) => [id, measure]),
  );
  const book = scoreGoals(goals, { asOf, policy });
  for (const score of book)
    for (const of of ['score', 'status'] as const) {
      const explanation = explain(book, score.goal, { of }) as Explanation;
      const wrong = verifyExplanation(
        explanation,
        (goal): Measure => measures.get(goal) ?? { kind: 'binary' },
        policy,
      );
      expect([score.goal, wrong]).toEqual([score.goal, []]);
      const answer = of === 'status' ? score.status : score.scored ? score.score : null;
      expect([score.goal, explanation.steps[explanation.root]?.output]).toEqual([score.goal, answer]);
    }
};

const byId = new Map<string, Policy>(Object.values(policies).map((policy) => [policy.id, policy]));
const sets = peers.sets as unknown as readonly {
  readonly id: string;
  readonly policy: string;
  readonly goals: GoalSet;
  readonly answers: readonly { readonly asOf: string }[];
}[];

describe('explanations under the policies of the project', () => {
  it.each(sets.map((set) => [set.id, set] as const))('%s', (_, { policy, goals, answers }) => {
    for (const { asOf } of answers) expectSound(goals, asOf, byId.get(policy) as Policy);
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
