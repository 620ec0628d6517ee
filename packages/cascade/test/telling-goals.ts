import type { Change, CheckIn, GoalSet, KeyResult, Measure, Objective } from '@throughline/core';
import fc from 'fast-check';
import { acme, kra, owner } from './acme.ts';

const titles = [
  'Increase ARR from 8 to 10',
  'Reduce customer churn',
  'Win rate',
  'Average discount',
  'NPS',
  'Net promoter score',
  'Build 5 models',
  'Number of queries processed',
  'Train a model with 95% accuracy',
  'Deploy a large language model',
  'Growth',
  'Demos booked',
  'Waste under 5 %',
  'Reduce onboarding time from 21 to 10 days',
  'Umsatz von 8 auf 10 steigern',
] as const;

const percent = { kind: 'percent' } as const;
const measures: readonly Measure[] = [
  { kind: 'change', from: 8, to: 10, unit: percent },
  { kind: 'change', from: 10, to: 8, unit: percent },
  { kind: 'change', from: 21, to: 10, unit: { kind: 'duration', in: 'days' } },
  { kind: 'change', from: 10, to: 21, unit: { kind: 'duration', in: 'days' } },
  { kind: 'change', to: 10 },
  { kind: 'change', from: 8 },
  { kind: 'threshold', comparator: '>=', limit: 5, unit: percent },
  { kind: 'threshold', comparator: '<=', limit: 5, unit: percent },
  { kind: 'exact', from: 80, to: 95, unit: percent },
  { kind: 'relative', as: 'percent', by: 5, direction: 'increase', unit: percent },
  { kind: 'binary' },
];

/** Ids that stand in no order of their own. */
const objectiveIds = ['m', 'c', 'x'] as const;
const resultIds = ['q', 'b', 'z', 'k', 'd', 'w'] as const;

const maybe = <Name extends string, Value>(name: Name, values: readonly Value[]) =>
  fc
    .option(fc.constantFrom(...values), { nil: undefined })
    .map((value) => (value === undefined ? {} : { [name]: value }) as { [One in Name]?: Value });

const objectiveOf = (id: string): fc.Arbitrary<Objective> =>
  fc
    .tuple(
      fc.constantFrom(...titles),
      fc.constantFrom('q2', 'year'),
      maybe('unit', ['acme', 'sales', 'inside', 'success']),
      fc.constantFrom('ana', 'ben'),
      fc.option(fc.tuple(fc.constantFrom(...resultIds), fc.constantFrom(0, 30, 400)), { nil: undefined }),
    )
    .map(([title, cycle, unit, person, link]) => ({
      id,
      title,
      cycle,
      ...unit,
      commitment: 'aspirational',
      owners: [owner(person)],
      ...(link === undefined
        ? {}
        : { supports: [{ goal: link[0], expects: { by: 1, in: 'points', lagDays: link[1] } }] }),
    }));

const resultOf = (id: string): fc.Arbitrary<KeyResult> =>
  fc
    .tuple(
      // Most are siblings: rules look beside a goal.
      fc.constantFrom('m', 'm', 'm', 'm', ...objectiveIds),
      fc.constantFrom(...titles),
      fc.constantFrom(...measures),
      maybe('metric', ['win-rate', 'average-discount', 'net-promoter-score', 'our-own']),
      maybe('kind', ['outcome', 'adoption', 'technical', 'output'] as const),
      maybe('indicator', ['leading', 'lagging'] as const),
      maybe('deadline', ['2026-05-31', '2026-06-30'] as const),
    )
    .map(
      ([objective, title, measure, ...more]) =>
        Object.assign({ id, objective, title, measure }, ...more) as KeyResult,
    );

const checkInOf = (goal: string): fc.Arbitrary<CheckIn> =>
  fc
    .tuple(fc.constantFrom('2025-12-01', '2026-03-01'), fc.integer({ min: 1, max: 30 }))
    .map(([on, value]) => ({
      key: `${goal} ${on}`,
      goal,
      on: on,
      at: `${on}T09:00:00Z`,
      value,
    }));

/** Small sound goal sets whose titles, metrics and measures give the rules about wording and measures much to say. */
export const tellingGoals = (): fc.Arbitrary<GoalSet> =>
  fc
    .tuple(
      fc.tuple(...objectiveIds.map(objectiveOf)),
      fc.tuple(...resultIds.map(resultOf)),
      fc.tuple(...resultIds.map(checkInOf)),
    )
    .map(([objectives, keyResults, checkIns]) =>
      acme({ objectives, keyResults, checkIns, kras: [kra('r')] }),
    );

/** Changes of one thing that the rules about wording and measures read. Some may be refused. */
export const tellingChanges = (): fc.Arbitrary<Change> => {
  const result = fc.constantFrom(...resultIds);
  const revise = (goal: string, set: Readonly<Record<string, string>>): Change => ({
    kind: 'revise',
    goal,
    set,
  });
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...objectiveIds, ...resultIds), fc.constantFrom(...titles))
      .map(([goal, title]) => revise(goal, { title })),
    fc
      .tuple(result, fc.constantFrom(...measures))
      .map(([goal, measure]): Change => ({ kind: 'shiftTarget', goal, measure, reason: 'to see' })),
    fc
      .tuple(result, fc.constantFrom('win-rate', 'average-discount', 'customer-churn', 'our-own'))
      .map(([goal, metric]) => revise(goal, { metric })),
    fc
      .tuple(result, fc.constantFrom('outcome', 'technical', 'output'))
      .map(([goal, kind]) => revise(goal, { kind })),
    fc
      .tuple(fc.constantFrom(...objectiveIds), fc.constantFrom('acme', 'sales', 'inside'))
      .map(([goal, unit]) => revise(goal, { unit })),
    fc
      .tuple(fc.constantFrom(...objectiveIds), fc.constantFrom('q2', 'year'))
      .map(([goal, cycle]) => revise(goal, { cycle })),
    fc
      .tuple(fc.constantFrom(...objectiveIds, ...resultIds), fc.constantFrom('ana', 'ben'))
      .map(([goal, person]): Change => ({ kind: 'setOwners', goal, owners: [owner(person)] })),
    fc
      .tuple(fc.constantFrom(...objectiveIds, ...resultIds), fc.constantFrom('cancel', 'postpone'))
      .map(([goal, step]): Change => ({ kind: 'setState', goal, step: step as 'cancel' })),
    fc
      .tuple(result, fc.constantFrom(...objectiveIds))
      .map(([goal, container]): Change => ({ kind: 'reparent', goal, container })),
    fc.tuple(fc.constantFrom(...objectiveIds), result, fc.constantFrom(0, 30, 400)).map(
      ([goal, parent, lagDays]): Change => ({
        kind: 'reparent',
        goal,
        supports: [{ goal: parent, expects: { by: 1, in: 'points', lagDays } }],
      }),
    ),
    fc.tuple(result, fc.integer({ min: 1, max: 30 }), fc.nat(1e6)).map(
      ([goal, value, key]): Change => ({
        kind: 'recordCheckIn',
        checkIn: { key: `new ${key}`, goal, on: '2026-03-15', at: '2026-03-15T09:00:00Z', value },
      }),
    ),
  );
};
