import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChange } from './parse-change.ts';
import { parseGoalSet } from './parse-goal-set.ts';
import { parseGoalSetJson } from './parse-goal-set-json.ts';
import { parseReviewBook } from './parse-review-book.ts';
import { salvageGoalSet } from './salvage-goal-set.ts';

const organization = { id: 'acme', name: 'Acme' };
class Person {
  id = 'ana';
  name = 'Ana';
}
const throwing = (): never => {
  throw new Error('no');
};
const refusing = new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing, has: throwing });
const circle: Record<string, unknown> = { schemaVersion: 1, organization };
circle['people'] = [circle];
circle['extensions'] = circle;
let shared: unknown = 1;
for (let level = 0; level < 60; level++) shared = { a: shared, b: shared };
let deep: unknown = 1;
for (let level = 0; level < 100_000; level++) deep = [deep];
const sparse = [, { id: 'ana', name: 'Ana' }];

const attacks: Readonly<Record<string, unknown>> = {
  'a getter that throws': {
    schemaVersion: 1,
    get organization() {
      return throwing();
    },
  },
  'a getter that throws in an entity': {
    schemaVersion: 1,
    organization,
    people: [
      {
        id: 'a',
        get name() {
          return throwing();
        },
      },
    ],
  },
  'a proxy that refuses': refusing,
  'a proxy that refuses, within': {
    schemaVersion: 1,
    organization,
    people: [refusing],
    extensions: { refusing },
  },
  'a revoked proxy': (() => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return { schemaVersion: 1, organization: proxy };
  })(),
  'a proxy that answers everything with itself': (() => {
    const proxy: object = new Proxy(
      {},
      {
        get: () => proxy,
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    );
    return { schemaVersion: 1, organization, extensions: { proxy } };
  })(),
  'an instance of a class': { schemaVersion: 1, organization, people: [new Person()] },
  'a list of a class of its own': {
    schemaVersion: 1,
    organization,
    people: new (class extends Array<unknown> {})(),
  },
  'a circle': circle,
  'shared parts that multiply': { schemaVersion: 1, organization, extensions: { shared } },
  'a deep chain': { schemaVersion: 1, organization, extensions: { deep } },
  'a deep chain in place of a list': { schemaVersion: 1, organization, objectives: deep },
  'a list with holes': { schemaVersion: 1, organization, people: sparse },
  'a length that lies': {
    schemaVersion: 1,
    organization,
    people: new Proxy([], {
      get: (list, key) => (key === 'length' ? 4_294_967_295 : Reflect.get(list, key)),
    }),
  },
  symbols: {
    schemaVersion: 1,
    organization: { ...organization, [Symbol('a')]: 1 },
    people: [Symbol('b')],
    extensions: { s: Symbol('c') },
  },
  'names that reach for prototypes': JSON.parse(
    '{"schemaVersion":1,"organization":{"id":"a","name":"b","__proto__":{"x":1}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extensions":{"__proto__":{"polluted":1}}}',
  ),
  'functions and big integers': {
    schemaVersion: 1,
    organization,
    revision: 1n,
    people: [() => 1],
    extensions: { f: () => 1, g: 2n },
  },
  'toJSON that throws': { schemaVersion: 1, organization, foo: { toJSON: throwing } },
  'many unknown names': Object.fromEntries(
    Array.from({ length: 20_000 }, (_, at) => [`name${String(at)}`, at]),
  ),
};

// Work grows with the limits, never with the attack; small ones keep the test short.
const limits = { entries: 50_000, values: 50_000 };

describe.each(Object.entries(attacks))('law 75: %s', (name, input) => {
  test('ends in findings, and what can be saved passes', () => {
    const read = parseGoalSet(input, limits);
    expect(read.ok).toBe(false);
    if (!read.ok)
      for (const { message, ruleId } of read.problems)
        expect(`${ruleId} ${message}`).toMatch(/^shape\/[a-z-]+ [^\n]+$/);
    const { goals, findings } = salvageGoalSet(input, limits);
    expect(parseGoalSet(goals, limits).ok).toBe(true);
    // The fields of an instance are all there; nothing had to be set aside.
    expect(findings.length > 0).toBe(name !== 'an instance of a class');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(parseReviewBook(input, limits).ok).toBe(false);
    expect(parseChange(input, limits).ok).toBe(false);
  });
});

test('law 75: 10,000 values of any kind are taken or end in findings', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.constantFrom(
      'schemaVersion',
      'organization',
      'id',
      'people',
      'extensions',
      'objectives',
      'x',
      '__proto__',
    ),
  });
  fc.assert(
    fc.property(anything, (value) => {
      const read = parseGoalSet(value);
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      expect(parseGoalSet(salvageGoalSet(value).goals).ok).toBe(true);
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = parseGoalSetJson(text);
      if (!read.ok) expect(read.problems[0].ruleId).toMatch(/^shape\//);
    }),
    { numRuns: 5000 },
  );
});

test('10 MB of JSON that is no goal set end in at most 100 problems and a count', () => {
  const entry = (at: number): unknown => ({
    id: at,
    [`field ${String(at)}`]: ['x'.repeat(40), { deep: [null, true, at / 7] }],
    title: null,
  });
  const lists = Object.fromEntries(
    ['people', 'objectives', 'checkIns', 'other'].map((name) => [
      name,
      Array.from({ length: 25_000 }, (_, at) => entry(at)),
    ]),
  );
  const text = JSON.stringify(lists);
  expect(text.length).toBeGreaterThan(10_000_000);
  const read = parseGoalSetJson(text);
  expect(read.ok ? 0 : read.problems.length).toBe(100);
  expect(read.ok ? 0 : read.more).toBeGreaterThan(300_000);
});
