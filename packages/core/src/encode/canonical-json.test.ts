import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../error/usage-error.ts';
import { canonicalJson } from './canonical-json.ts';

/** The obvious recursive form, good for shallow values. */
const slowCanonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(slowCanonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const held = value as Record<string, unknown>;
  const names = Object.keys(held).sort((a, b) => (a < b ? -1 : 1));
  return `{${names.map((name) => `${JSON.stringify(name)}:${slowCanonical(held[name])}`).join(',')}}`;
};

test('agrees with the obvious recursive form and reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(text).toBe(slowCanonical(value));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('the order of names does not matter', () => {
  expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe(canonicalJson({ a: { c: 3, d: 2 }, b: 1 }));
});

test('names sort by code unit, not by letter', () => {
  expect(canonicalJson({ ä: 1, z: 2, Z: 3, 10: 4, 9: 5 })).toBe('{"10":4,"9":5,"Z":3,"z":2,"ä":1}');
});

test('what JSON cannot carry is left out of objects and null in lists', () => {
  const value = { a: undefined, b: Number.NaN, c: [undefined, 1n, -0, Symbol('x')], d: () => 1, e: null };
  expect(canonicalJson(value)).toBe('{"b":null,"c":[null,null,0,null],"e":null}');
});

test('a chain of 200,000 is written, a circle is refused', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 200_000; level++) deep = [deep];
  expect(canonicalJson(deep)).toHaveLength(400_001);
  const circle: Record<string, unknown> = {};
  circle['self'] = { again: circle };
  expect(() => canonicalJson(circle)).toThrow(UsageError);
});
