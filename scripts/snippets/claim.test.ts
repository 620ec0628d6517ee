import { describe, expect, test } from 'vitest';
import { claim, sameValue } from './claim.ts';

describe('sameValue', () => {
  const bare = Object.assign(Object.create(null) as object, { a: [1, { b: 'x' }] });

  test.each([
    [1, 1],
    [Number.NaN, Number.NaN],
    [bare, { a: [1, { b: 'x' }] }],
    [new Map([['a', 1]]), new Map([['a', 1]])],
    [[], []],
  ])('%o equals %o', (left, right) => {
    expect(sameValue(left, right)).toBe(true);
  });

  test.each([
    [0, -0],
    [[], {}],
    [{ a: undefined }, {}],
    [{ a: 1 }, { b: 1 }],
    [[1, 2], [1]],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [null, {}],
    ['1', 1],
  ])('%o differs from %o', (left, right) => {
    expect(sameValue(left, right)).toBe(false);
    expect(sameValue(right, left)).toBe(false);
  });
});

test('a broken claim names its place and both values', () => {
  expect(() => {
    claim({ value: 0.5 }, { value: 0.7 }, 'README.md:12');
  }).toThrow('README.md:12: the page says { value: 0.7 }, the code gives { value: 0.5 }');
});
