import fc from 'fast-check';
import type { GoalSet, Guardrail, Judgement } from '@throughline/core';
import { randomStream } from '@throughline/core/test-kit';
import type { GoalSetConstraints } from '@throughline/core/test-kit';
import { scrambledGoalSets } from './scrambled-goal-sets.ts';

/**
 * Goal sets drawn without care, in which any goal may also have guardrails of every kind, several and on anything,
 * and the last word of a human.
 */
export const guardedGoalSets = (more: GoalSetConstraints = {}): fc.Arbitrary<GoalSet> =>
  fc.tuple(scrambledGoalSets(more), fc.integer()).map(([goals, seed]) => guarded(goals, seed));

const guarded = (goals: GoalSet, seed: number): GoalSet => {
  const random = randomStream(seed);
  const { objectives = [], keyResults = [], kpis = [] } = goals;
  const ids = [...objectives, ...keyResults, ...kpis].map((goal) => goal.id);
  const guardrail = (at: number): Guardrail => ({
    title: `guardrail ${String(at)}`,
    ...(random.chance(95) ? { goal: random.chance(95) ? random.pick(ids) : 'nobody' } : {}),
    mode: random.pick(['cap', 'gate', 'multiply', 'flag'] as const),
    ...(random.chance(90) ? { to: random.pick([0, 0.3, 0.5, 0.7, 1, 2]) } : {}),
  });
  const withGuardrails = <Goal extends { readonly guardrails?: readonly Guardrail[] }>(goal: Goal): Goal =>
    random.chance(25) ? { ...goal, guardrails: [0, 1, 2].slice(random.below(3)).map(guardrail) } : goal;
  const judgement = (at: number): Judgement => ({
    id: `drawn/${String(at)}`,
    goal: random.pick(ids),
    by: random.pick(['ana', 'ben']),
    on: random.pick(['2026-04-10', '2026-05-15', '2026-06-01']),
    at: random.pick(['2026-04-10T09:00:00Z', '2026-05-15T09:00:00Z']),
    reason: 'seen with own eyes',
    ...(random.chance(60) ? { score: random.pick([0, 0.5, 0.7, 1]) } : {}),
    ...(random.chance(60) ? { status: random.pick(['on-track', 'behind', 'at-risk'] as const) } : {}),
  });
  return {
    ...goals,
    objectives: objectives.map(withGuardrails),
    keyResults: keyResults.map(withGuardrails),
    kpis: kpis.map(withGuardrails),
    judgements: [
      ...(goals.judgements ?? []),
      ...Array.from({ length: random.below(6) }, (_, at) => judgement(at)),
    ],
  };
};
