import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CheckIn, Goal, GoalSet, Trajectory } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { naiveStatus } from '../../test/naive-status.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { statusRules } from '../policy/status-rules.ts';
import { scoreGoals } from '../score/score-goals.ts';

const words = <Word extends string>(...given: readonly Word[]): fc.Arbitrary<Word> =>
  fc.constantFrom(...given);

/** Policies that choose everything about pace by lot. */
const policies = (): fc.Arbitrary<Policy> =>
  fc
    .record({
      trajectory: fc.record({
        kind: words('linear', 'smoothstep', 'logistic', 'business-days', 'step', 'power'),
        steepness: fc.integer({ min: 1, max: 20 }),
        exponent: fc.constantFrom(0.5, 1, 2, 3),
      }),
      elapsed: words('days-before', 'days-through'),
      statusFrom: words('plan-line', 'plan-line', 'plan-line', 'people'),
      status: fc.constantFrom(...Object.values(statusRules)),
      notStarted: words('before-start', 'before-start-at-zero'),
      hysteresis: fc.record({
        margin: fc.constantFrom(0, 0, 0.05, 0.2),
        dwell: fc.constantFrom(1, 1, 2, 3),
      }),
      atClose: words('keep', 'keep', 'closed'),
      staleAfterDays: fc.constantFrom(3, 21),
      refresh: words('longer-cadence', 'cadence', 'ignore'),
      staleStatus: words('keep', 'keep', 'unknown'),
    })
    .map((pace) => definePolicy({ id: 'drawn', pace }));

const expectAgreement = (goals: GoalSet, asOf: string, policy: Policy): void => {
  const book = scoreGoals(goals, { asOf, policy });
  const all: readonly Goal[] = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
  ];
  for (const goal of all) {
    const score = book.get(goal.id);
    if (score?.scored !== true) continue;
    const status = score.overrides?.find(({ of }) => of === 'status')?.computed ?? score.status;
    expect([goal.id, status]).toEqual([goal.id, naiveStatus(goals, goal, asOf, policy, score)]);
  }
};

it('agrees with the slow status on any goal set, by any policy', () => {
  fc.assert(
    fc.property(
      goalSets({ states: true, complete: false, maxUnits: 2 }),
      words('2026-03-15', '2026-04-30', '2026-05-15', '2026-07-05'),
      policies(),
      expectAgreement,
    ),
    { numRuns: 60 },
  );
}, 120_000);

it('looks back on what a guardrail left of a goal on the day', () => {
  const keyResults = {
    fast: {
      measure: { kind: 'change', from: 0, to: 100 },
      guardrails: [{ title: 'and right', goal: 'right', mode: 'cap', to: 0.7 }],
    },
    right: { measure: { kind: 'threshold', comparator: '>=', limit: 99 } },
  } as const;
  const on = (goal: string, date: string, value: number): CheckIn => ({
    key: `${goal}${date}`,
    goal,
    on: date,
    at: `${date}T09:00:00Z`,
    value,
  });
  const goals = smallGoals(
    { top: { keyResults } },
    { checkIns: [on('right', '2026-05-14', 98), on('fast', '2026-05-15', 100)] },
  );
  const policy = definePolicy({
    id: 'slow',
    pace: { status: statusRules.engagedly, hysteresis: { margin: 0, dwell: 2 } },
  });
  // It was never whole, so one worse day does not leave it `achieved`.
  expectAgreement(goals, '2026-07-05', policy);
  expect(scoreGoals(goals, { asOf: '2026-07-05', policy }).get('fast')).toMatchObject({
    attainment: 0.7,
    status: 'on-track',
  });
});

it('agrees with it over histories with many check-ins', () => {
  const trajectory = fc.constantFrom<Trajectory | undefined>(
    undefined,
    { kind: 'business-days' },
    {
      kind: 'points',
      points: [
        { on: '2026-04-20', attainment: 0.3 },
        { on: '2026-06-01', attainment: 0.9 },
      ],
    },
  );
  const facts = fc.array(fc.tuple(fc.nat(90), fc.nat(100)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(facts, trajectory, fc.nat(100), policies(), (given, plan, last, policy) => {
      const dayOf = (days: number): string =>
        new Date(Date.UTC(2026, 2, 25 + days)).toISOString().slice(0, 10);
      const checkIns = given.map(([days, percent], at): CheckIn => {
        const on = dayOf(days);
        return { key: `c${at}`, goal: 'k', on, at: `${on}T09:00:00Z`, value: percent / 100 };
      });
      const measure = {
        kind: 'change',
        from: 0,
        to: 1,
        ...(plan === undefined ? {} : { trajectory: plan }),
      } as const;
      const goals: GoalSet = {
        ...smallGoals({ top: { keyResults: { k: { measure } } } }, { checkIns }),
        calendars: [{ id: 'all', name: 'All', holidays: [{ on: '2026-05-01' }, { on: '2026-05-02' }] }],
      };
      expectAgreement(goals, dayOf(last), policy);
    }),
    { numRuns: 300 },
  );
}, 120_000);
