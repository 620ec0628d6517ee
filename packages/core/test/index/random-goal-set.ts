import type { CheckIn, GoalSet, Measure, Support } from '@throughline/core';
import fc from 'fast-check';

// Small pools, so that ids meet: links find goals, keys clash, retractions hit something.
const dates = ['2026-03-31', '2026-04-01', '2026-05-15', '2026-06-30', '2026-07-01'];
/** Some of them name one instant, and as text they do not sort by time. */
export const instants = [
  '2026-04-01T00:00:00Z',
  '2026-05-15T21:00:00Z',
  '2026-05-15T21:00:00.5Z',
  '2026-05-15T21:00:00.500Z',
  '2026-06-01T00:00:00.07Z',
  '2026-06-30T23:59:59Z',
];

const without = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const state = maybe(
  fc.constantFrom(
    'draft',
    'feasible',
    'signed-off',
    'published',
    'closed',
    'postponed',
    'cancelled',
    'archived',
  ),
);
const commitment = fc.constantFrom('committed', 'aspirational', 'learning');
const weight = maybe(fc.constantFrom(0, 1, 2.5, 10_000, 10_001, -1, 33.33));
const share = maybe(fc.constantFrom(0, 0.25, 1, 1.5));
const number = fc.constantFrom(-7, 0, 0.1, 1, 20, 1e9);

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant('change'), from: maybe(number), to: maybe(number) }),
  fc.record({ kind: fc.constant('threshold'), comparator: fc.constant('>='), limit: maybe(number) }),
  fc.record({ kind: fc.constant('range'), low: number, high: number }),
  fc.record({ kind: fc.constant('binary') }),
) as fc.Arbitrary<Measure>;

/** How wild the made documents are. */
export interface Wildness {
  /** Ids used twice among goals. Default: true. */
  readonly duplicates?: boolean;
  /** Chance in a hundred that a link goes anywhere instead of to an objective further up. Default: 50. */
  readonly backLinks?: number;
}

/**
 * Documents of up to about thirty goals with everything that can be wrong with references: loops, links to
 * nothing, containers of the wrong kind, ids used twice, weights out of range, cycles and units missing.
 */
export const randomGoalSet = ({ duplicates = true, backLinks = 50 }: Wildness = {}): fc.Arbitrary<GoalSet> =>
  fc
    .record({
      objectives: fc.integer({ min: 0, max: 10 }),
      keyResults: fc.integer({ min: 0, max: 12 }),
      kras: fc.integer({ min: 0, max: 3 }),
      kpis: fc.integer({ min: 0, max: 4 }),
      initiatives: fc.integer({ min: 0, max: 3 }),
      duplicate: fc.boolean(),
      linksEach: fc.constantFrom(0, 1, 2, 4),
    })
    .chain((sizes) => {
      const ids = [
        ...made('o', sizes.objectives),
        ...made('k', sizes.keyResults),
        ...made('a', sizes.kras),
        ...made('p', sizes.kpis),
        ...made('i', sizes.initiatives),
      ];
      const anywhere = fc.constantFrom(...ids, 'nowhere');
      const supportsOf = (own: number): fc.Arbitrary<readonly Support[] | undefined> => {
        const above = fc.constantFrom(...made('o', Math.max(1, Math.min(own, sizes.objectives))));
        const goal = fc
          .integer({ min: 1, max: 100 })
          .chain((chance) => (chance <= backLinks ? anywhere : own === 0 ? fc.constant('nowhere') : above));
        const link = fc.record({ goal, weight, share }).map((support) => without(support) as Support);
        return fc.option(fc.array(link, { minLength: sizes.linksEach >> 1, maxLength: sizes.linksEach }), {
          nil: undefined,
          freq: 5,
        });
      };
      const goal = (id: string, own: number) => ({
        id: duplicates && sizes.duplicate ? fc.constantFrom(id, id, id, ids[0] ?? id) : fc.constant(id),
        title: fc.constant(id),
        state,
        supports: supportsOf(own),
        dependsOn: maybe(fc.array(anywhere, { maxLength: 2 })),
      });
      const container = (own: readonly string[]): fc.Arbitrary<string> =>
        own.length === 0
          ? anywhere
          : fc.oneof(
              { weight: 8, arbitrary: fc.constantFrom(...own) },
              anywhere,
              fc.constant(ids[0] ?? 'nowhere'),
            );
      const unit = maybe(fc.constantFrom('u0', 'u1', 'u2', 'u9'));
      const date = maybe(fc.constantFrom(...dates));
      const several = (prefix: string, count: number, make: (id: string, at: number) => object) =>
        fc.tuple(
          ...made(prefix, count).map((id, at) =>
            fc.record(make(id, at) as Record<string, fc.Arbitrary<unknown>>).map(without),
          ),
        );
      return fc.record({
        schemaVersion: fc.constant(1),
        organization: fc.constant({ id: 'acme', name: 'Acme' }),
        cycles: fc.constant([
          { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' },
          { id: 'h1', name: 'H1', start: '2026-01-01', end: '2026-07-01', state: 'active' },
        ]),
        units: fc.tuple(
          ...['u0', 'u1', 'u2'].map((id) =>
            fc
              .record({
                id: fc.constant(id),
                name: fc.constant(id),
                kind: fc.constantFrom('company', 'team'),
                parent: unit,
              })
              .map(without),
          ),
        ),
        objectives: several('o', sizes.objectives, (id, at) => ({
          ...goal(id, at),
          cycle: fc.constantFrom('q2', 'h1', 'q9'),
          unit,
          commitment,
          weight,
        })),
        keyResults: several('k', sizes.keyResults, (id) => ({
          ...goal(id, sizes.objectives),
          objective: container(made('o', sizes.objectives)),
          commitment: maybe(commitment),
          start: date,
          deadline: date,
          weight,
          measure,
        })),
        kras: several('a', sizes.kras, (id) => ({
          ...goal(id, sizes.objectives),
          cycle: maybe(fc.constantFrom('q2', 'h1')),
          unit,
          from: date,
          to: date,
          weight,
        })),
        kpis: several('p', sizes.kpis, (id) => ({
          ...goal(id, 0),
          kra: container(made('a', sizes.kras)),
          cycle: maybe(fc.constantFrom('q2', 'q9')),
          deadline: date,
          weight,
          measure,
        })),
        initiatives: several('i', sizes.initiatives, (id) => ({
          ...goal(id, sizes.objectives),
          cycle: maybe(fc.constant('h1')),
          start: date,
          deadline: date,
        })),
        checkIns: fc.array(randomCheckIn([...made('k', 3), 'o0', 'nowhere']), { maxLength: 10 }),
      });
    }) as unknown as fc.Arbitrary<GoalSet>;

const made = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at)}`);

const keys = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];

/** A check-in of any variant about one of the goals; keys and instants clash often. */
export const randomCheckIn = (goals: readonly string[]): fc.Arbitrary<CheckIn> => {
  const fact = {
    key: fc.constantFrom(...keys),
    goal: fc.constantFrom(...goals),
    on: fc.constantFrom(...dates),
    at: fc.constantFrom(...instants),
    by: maybe(fc.constantFrom('ana', 'bo')),
    source: maybe(fc.constantFrom('crm', 'ats')),
    confidence: maybe(fc.constantFrom(0, 0.5, 1)),
    note: maybe(fc.constantFrom('', 'late, but fine')),
    extensions: fc.option(fc.constant({ vendor: [1, null] }), { nil: undefined, freq: 8 }),
  };
  const id = fc.constantFrom('m1', 'm2');
  return fc
    .oneof(
      fc.record({ ...fact, value: number }),
      fc.record({ ...fact, delta: number }),
      fc.record({ ...fact, done: fc.boolean(), milestone: maybe(id) }),
      fc.record({ ...fact, done: fc.boolean(), question: maybe(id) }),
      fc.record({ ...fact, numerator: number, denominator: number }),
      fc.record({ ...fact, level: id }),
      { weight: 3, arbitrary: fc.record({ ...fact, retracts: fc.constantFrom(...keys, 'c9') }) },
    )
    .map((checkIn) => without(checkIn) as CheckIn);
};
