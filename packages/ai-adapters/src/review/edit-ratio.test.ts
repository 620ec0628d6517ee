import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editRatio } from './edit-ratio.ts';
import { valueTokens } from './value-tokens.ts';

/** The textbook table, one cell after the other. */
const slowDistance = (a: readonly string[], b: readonly string[]): number => {
  const table = a.map(() => [0]);
  const cell = (i: number, j: number): number => (i < 0 ? j + 1 : j < 0 ? i + 1 : (table[i]?.[j] ?? 0));
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const row = table[i] ?? [];
      row[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (a[i] === b[j] ? 0 : 1));
    }
  }
  return cell(a.length - 1, b.length - 1);
};

test.each([
  ['', '', 0],
  ['a b c', 'a b c', 0],
  ['a b c d', 'a b x d', 0.25],
  ['a b c d', 'a c d', 0.25],
  ['a b', 'a b c d', 0.5],
  ['a b', 'c d', 1],
  ['', 'a', 1],
  [{ title: 'x', to: 5 }, { to: 5, title: 'x' }, 0],
  [{ to: 5 }, { to: 6 }, 1],
  [{ title: 'x y', to: 5 }, { title: 'x y' }, 1 / 3],
  [[{ on: true }], [{ on: false }], 1],
  [{ from: 5 }, { limit: 5 }, 0],
  [null, undefined, 0],
] as const)('%j to %j is %s', (before, after, ratio) => {
  expect(editRatio(before, after)).toBe(ratio);
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

test('it is the textbook distance by the longer side, whatever the ends share', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const longer = Math.max(a.length, b.length);
      expect(editRatio(a.join(' '), b)).toBe(longer === 0 ? 0 : slowDistance(a, b) / longer);
    }),
  );
});

test('it lies from 0 to 1, is the same both ways, and 0 only for the same words', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const ratio = editRatio(a, b);
      expect(ratio).toBeGreaterThanOrEqual(0);
      expect(ratio).toBeLessThanOrEqual(1);
      expect(editRatio(b, a)).toBe(ratio);
      expect(ratio === 0).toBe(JSON.stringify(valueTokens(a, 4000)) === JSON.stringify(valueTokens(b, 4000)));
      expect(editRatio(a, a)).toBe(0);
    }),
  );
});

test('more words than the cap cost no more, and depth does not matter', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `w${at % 7}`);
  expect(editRatio(long.join(' '), long)).toBe(0);
  expect(valueTokens(long, 10)).toHaveLength(10);
  let deep: unknown = 'end';
  for (let level = 0; level < 50_000; level++) deep = [deep];
  expect(valueTokens(deep, 10)).toEqual(['end']);
});
