import fc from 'fast-check';
import type { CheckIn, GoalSet, Measure } from '@throughline/core';

/** Numbers at which arithmetic goes wrong, and a few at which it does not. */
const numbers = [
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  1e300,
  -1e300,
  2 ** 53,
  1e-12,
  0.1,
  0,
  0.5,
  1,
  2,
  100,
];

/** One of them. */
export const hostileNumbers = (): fc.Arbitrary<number> => fc.constantFrom(...numbers);

const maybe = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(one, { nil: undefined, freq: 2 });
const number = hostileNumbers();
const between = maybe(fc.constantFrom('interpolate', 'step'));
const options = {
  fold: maybe(fc.constantFrom('latest', 'sum', 'mean', 'median', 'share-of-periods')),
  trajectory: maybe(
    fc.record({
      kind: fc.constant('points'),
      points: fc.array(fc.record({ on: fc.constantFrom('2026-04-20', '2026-05-20'), attainment: number }), {
        maxLength: 3,
      }),
    }),
  ),
  unit: maybe(fc.constantFrom({ kind: 'percent' }, { kind: 'currency', iso: 'USD' })),
};
const kind = (name: string, fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.record({ kind: fc.constant(name), ...fields, ...options });
const comparator = fc.constantFrom('>', '>=', '<', '<=');
const parts = fc
  .array(maybe(number), { maxLength: 4 })
  .map((weights) => weights.map((weight, at) => ({ id: `p${at}`, title: 'part', weight })));
const ruled = [
  kind('change', { from: maybe(number), to: maybe(number) }),
  kind('relative', {
    from: maybe(number),
    by: number,
    as: fc.constantFrom('percent', 'delta', 'multiple'),
    direction: fc.constantFrom('increase', 'decrease'),
  }),
  kind('threshold', { comparator, limit: maybe(number), tolerance: maybe(number) }),
  kind('range', { low: number, high: number, tolerance: maybe(number) }),
  kind('exact', { from: number, to: number }),
  kind('zones', { start: number, commit: number, target: number, stretch: number, between }),
  kind('payout', { points: fc.array(fc.record({ at: number, pays: number }), { maxLength: 4 }), between }),
];

/** Measures of every kind with such numbers wherever a number stands. */
export const hostileMeasures = (): fc.Arbitrary<Measure> =>
  fc
    .oneof(
      ...ruled,
      kind('milestones', { milestones: parts, inOrder: maybe(fc.boolean()) }),
      kind('learning', { questions: parts }),
      kind('ordinal', {
        levels: fc
          .array(number, { maxLength: 3 })
          .map((all) => all.map((attainment, at) => ({ id: `p${at}`, title: 'level', attainment }))),
      }),
      kind('pooled', { of: fc.oneof(...ruled), minimumSample: maybe(number) }),
      kind('binary', {}),
      kind('baseline', {}),
    )
    .map((measure) => measure as Measure);

/** What a check-in says, with such numbers. */
export const hostileFacts = (): fc.Arbitrary<readonly object[]> =>
  fc.array(
    fc.oneof(
      fc.record({ value: number }),
      fc.record({ delta: number }),
      fc.record({ numerator: number, denominator: number }),
      fc.record({ done: fc.boolean(), milestone: fc.constantFrom('p0', 'p1') }),
      fc.record({ done: fc.boolean(), question: fc.constantFrom('p0', 'p1') }),
      fc.record({ level: fc.constantFrom('p0', 'p1') }),
    ),
    { maxLength: 4 },
  );

const leaf = fc.record({
  measure: hostileMeasures(),
  facts: hostileFacts(),
  confidence: maybe(number),
  weight: maybe(number),
  commitment: fc.constantFrom('committed', 'aspirational'),
});

/** Goal sets with such numbers in measures, check-ins, weights, shares and human scores. Not parsed. */
export const hostileGoalSets = (): fc.Arbitrary<GoalSet> =>
  fc
    .record({
      leaves: fc.array(leaf, { minLength: 1, maxLength: 4 }),
      share: maybe(number),
      link: maybe(number),
      judged: number,
      drivers: fc.tuple(fc.constantFrom('own', 'both'), fc.constantFrom('children', 'both', 'none')),
      commitment: fc.constantFrom('committed', 'aspirational'),
    })
    .map(({ leaves, share, link, judged, drivers, commitment }) => {
      const on = '2026-05-01';
      const at = `${on}T09:00:00Z`;
      const objective = (id: string, driver: string, more: object): object => ({
        id,
        title: id,
        cycle: 'q2',
        commitment,
        driver,
        weight: link,
        ...more,
      });
      const drawn = {
        schemaVersion: 1,
        organization: { id: 'acme', name: 'Acme' },
        cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
        objectives: [
          objective('top', drivers[1], {}),
          objective('low', drivers[0], { supports: [{ goal: 'top', share, weight: link }, { goal: 'top' }] }),
        ],
        keyResults: leaves.map(({ measure, weight, commitment: own }, number) => ({
          id: `k${number}`,
          objective: 'low',
          title: 'k',
          measure,
          weight,
          commitment: own,
        })),
        checkIns: leaves.flatMap(({ facts, confidence }, number) =>
          facts.map(
            (fact, row) =>
              ({ key: `${number}/${row}`, goal: `k${number}`, on, at, confidence, ...fact }) as CheckIn,
          ),
        ),
        judgements: ['low', 'k0'].map((goal) => ({
          id: goal,
          goal,
          by: 'ana',
          on,
          at,
          reason: 'r',
          score: judged,
        })),
      };
      return drawn as unknown as GoalSet;
    });
