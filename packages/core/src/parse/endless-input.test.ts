import { expect, test } from 'vitest';
import { parseGoalSet } from './parse-goal-set.ts';
import { plainCopy } from './plain-copy.ts';
import { salvageGoalSet } from './salvage-goal-set.ts';

/** Counts how often something was made up. */
interface Made {
  count: number;
}

/** An object whose every field is another one like it. */
const endlessGetters = (made: Made): object => {
  made.count += 1;
  return {
    get a() {
      return endlessGetters(made);
    },
    get b() {
      return endlessGetters(made);
    },
  };
};

/** The same as a proxy, with as many names as wanted. */
const endlessProxy = (made: Made, names: readonly string[]): object => {
  made.count += 1;
  return new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'constructor' ? Object : name === 'toJSON' ? undefined : endlessProxy(made, names),
      has: (_, name) => name !== 'toJSON',
      ownKeys: () => [...names],
      getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true, writable: true }),
    },
  );
};
const good = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } };
const reads = 20_000;
const wide = Array.from({ length: 500 }, (_, at) => `name${String(at)}`);

test.each([
  ['the whole document', (value: object) => value],
  ['an unknown field', (value: object) => ({ ...good, more: value })],
  ['extensions', (value: object) => ({ ...good, extensions: value })],
  ['an entity', (value: object) => ({ ...good, people: [{ id: 'ana', name: 'Ana' }, value] })],
])('objects that make up their fields come to an end: %s', (_, place) => {
  for (const make of [
    endlessGetters,
    (made: Made) => endlessProxy(made, ['a', 'b']),
    (made: Made) => endlessProxy(made, wide),
  ]) {
    const made = { count: 0 };
    const { goals, findings } = salvageGoalSet(place(make(made)), { reads });
    expect(parseGoalSet(goals).ok).toBe(true);
    // The yes or no before the copy is bounded by the limits of extensions, here by their depth.
    expect(made.count).toBeLessThan(3 * reads);
    expect(findings.filter(({ data }) => data['cause'] === 'shape/too-many')).toHaveLength(1);
    expect(findings.map(({ data }) => data['problem'])).toContain(
      `reading ended after ${String(reads)} values`,
    );
  }
});

test('what was read before the end is kept', () => {
  const { goals } = salvageGoalSet(
    { ...good, people: [{ id: 'ana', name: 'Ana' }], zzz: endlessGetters({ count: 0 }) },
    { reads },
  );
  expect(goals.people).toEqual([{ id: 'ana', name: 'Ana' }]);
});

test('an object with many names counts with all of them at once, and no place is listed without end', () => {
  const names = Object.fromEntries(wide.map((name) => [name, { deep: 1n }]));
  const { cut, lost } = plainCopy(
    Array.from({ length: 100 }, () => ({ ...names })),
    1_200,
    1_000,
  );
  expect(cut).toBeDefined();
  expect(lost.length).toBeLessThan(1_000);
  const many = plainCopy(
    Array.from({ length: 12_000 }, () => 1n),
    100_000,
    100_000,
  );
  expect([many.lost.length, many.more, many.cut]).toEqual([10_000, 2_000, undefined]);
});
