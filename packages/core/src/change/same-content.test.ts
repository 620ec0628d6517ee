import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../encode/canonical-json.ts';
import { UsageError } from '../error/usage-error.ts';
import { sameContent } from './same-content.ts';

const scalars: readonly unknown[] = [
  ...[0, -0, 1, Number.NaN, Number.POSITIVE_INFINITY, '', 'a', '1', 'null', true, false, null, undefined],
  10n,
  Symbol.iterator,
  () => 1,
  '\ud800',
  '\\ud800',
];
const scalar = fc.constantFrom(...scalars);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'toString', 'constructor'), tie('value'), { maxKeys: 3 }),
  ),
}));

/** The same value with other fields first. */
const turned = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(turned);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given)
      .reverse()
      .map(([field, of]) => [field, turned(of)]),
  );
};

const asText = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

describe('same content', () => {
  it('is the same canonical text', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(sameContent(one, other)).toBe(asText(one, other));
        expect(sameContent(one, turned(one))).toBe(true);
        expect(sameContent([one], { 0: one })).toBe(false);
      }),
      { numRuns: 300 },
    );
    for (const one of scalars) {
      for (const other of scalars) {
        expect(sameContent(one, other)).toBe(asText(one, other));
        expect(sameContent({ a: one, b: 1 }, { b: 1, a: other })).toBe(asText({ a: one }, { a: other }));
        expect(sameContent([[one]], [[other]])).toBe(asText([one], [other]));
      }
    }
  });

  it('does not take a field for one that is inherited, or a gap for a field', () => {
    expect(sameContent({ toString: () => '' }, {})).toBe(true);
    expect(sameContent({ a: null }, { a: undefined })).toBe(false);
    expect(sameContent({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
    expect(sameContent([undefined], [null])).toBe(true);
    expect(sameContent(undefined, null)).toBe(true);
  });

  it('holds for large and deep values, and says when a value contains itself', () => {
    const large = (last: number): unknown =>
      Array.from({ length: 30_000 }, (_, at) => [at === 29_999 ? last : at]);
    expect([sameContent(large(1), large(1)), sameContent(large(1), large(2))]).toEqual([true, false]);
    const deep = (end: number): unknown => {
      let at: unknown = end;
      for (let level = 0; level < 30_000; level++) at = { at };
      return at;
    };
    expect([sameContent(deep(1), deep(1)), sameContent(deep(1), deep(2))]).toEqual([true, false]);
    const loop = (): unknown => {
      const made: { self?: unknown } = {};
      made.self = made;
      return made;
    };
    expect(() => sameContent(loop(), loop())).toThrow(UsageError);
  });
});
