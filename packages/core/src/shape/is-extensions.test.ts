import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startCheck } from './check-run.ts';
import { explainExtensions } from './explain-extensions.ts';
import { isExtensions } from './is-extensions.ts';
import { startReport } from './problem-report.ts';
import { shapeLimits } from './shape-limits.ts';

const limits = { ...shapeLimits, depth: 4, values: 30 };
const small = (value: unknown): boolean => isExtensions(value, startCheck(limits));
const problems = (value: unknown) => {
  const report = startReport(1000);
  explainExtensions({ report, run: startCheck(limits), limits }, value);
  return report.problems.map(({ ruleId, path }) => [ruleId, path]);
};

test('the fast answer and the explained one agree', () => {
  const values = fc.oneof(
    fc.object({
      key: fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', 'prototype', ''),
      maxDepth: 5,
      maxKeys: 4,
    }),
    fc.anything({
      withNullPrototype: true,
      withSparseArray: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      maxDepth: 5,
    }),
  );
  let good = 0;
  fc.assert(
    fc.property(values, (value) => {
      expect(small(value)).toBe(problems(value).length === 0);
      if (small(value)) good += 1;
    }),
    { numRuns: 2000 },
  );
  expect(good).toBeGreaterThan(50);
});

describe('limits', () => {
  test('depth counts objects and lists, the outermost one included', () => {
    expect(small({ a: { b: { c: {} } } })).toBe(true);
    expect(problems({ a: { b: { c: { d: [] } } } })).toEqual([['shape/too-deep', ['a', 'b', 'c', 'd']]]);
  });

  test('values count in lists and objects', () => {
    expect(small({ a: Array.from({ length: 29 }, () => 1) })).toBe(true);
    expect(problems({ a: Array.from({ length: 30 }, () => 1) })).toEqual([['shape/too-many', []]]);
  });

  test('a value that contains itself is too deep, and one whose parts are shared is too large', () => {
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(problems(circle)).toEqual([['shape/too-deep', ['again', 'again', 'again', 'again']]]);
    let shared: unknown = 'leaf';
    for (let level = 0; level < 50; level++) shared = [shared, shared];
    const started = { ...limits, depth: 64, values: 100_000 };
    expect(isExtensions({ shared }, startCheck(started))).toBe(false);
  });

  test('a chain of 200,000 does no harm', () => {
    let chain: unknown = 1;
    for (let level = 0; level < 200_000; level++) chain = { chain };
    expect(isExtensions(chain, startCheck(shapeLimits))).toBe(false);
    expect(isExtensions(chain, startCheck({ ...shapeLimits, depth: 1_000_000 }))).toBe(true);
  });
});

test('every problem has its place', () => {
  const value = { a: [1, Number.NaN, { constructor: undefined }], b: new Date(0), ok: { x: null } };
  expect(problems(value)).toEqual([
    ['shape/wrong-type', ['b']],
    ['shape/not-finite', ['a', 1]],
    ['shape/reserved-key', ['a', 2, 'constructor']],
    ['shape/wrong-type', ['a', 2, 'constructor']],
  ]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});
