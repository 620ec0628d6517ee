import { expect, test } from 'vitest';
import { sizeChanges } from './export-sizes.ts';

const sizes = (bytes: number): Record<string, Record<string, number>> => ({ '@x/core': { parse: bytes } });

test('a tenth more is allowed, and a few bytes for small exports', () => {
  expect(sizeChanges(sizes(1000), sizes(1100))).toEqual([]);
  expect(sizeChanges(sizes(1000), sizes(10))).toEqual([]);
  expect(sizeChanges(sizes(50), sizes(74))).toEqual([]);
});

test('more than a tenth is named with both sizes', () => {
  expect(sizeChanges(sizes(1000), sizes(1101))).toEqual(['@x/core parse: 1101 bytes, was 1000']);
  expect(sizeChanges(sizes(50), sizes(75))).toEqual(['@x/core parse: 75 bytes, was 50']);
});

test('new and gone exports are named', () => {
  expect(sizeChanges({}, sizes(5))).toEqual(['@x/core parse: 5 bytes, not in the table']);
  expect(sizeChanges(sizes(5), {})).toEqual(['@x/core parse: in the table, but gone']);
});
