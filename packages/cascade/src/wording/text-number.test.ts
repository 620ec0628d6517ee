import { expect, it } from 'vitest';
import { alikeTexts } from '../../test/alike-texts.ts';
import { pairNumber, textNumber } from './text-number.ts';

it('gives a whole number of 31 bits, 0 for an empty text alone', () => {
  expect(textNumber('')).toBe(0);
  // FNV-1a of `a` is 0xe40c292c: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  expect(textNumber('a')).toBe(0xe40c292c >>> 1);
  for (const text of ['b', ' ', 'größe', '\ud800', 'x'.repeat(10_000)]) {
    expect(textNumber(text)).toBeGreaterThan(0);
    expect(textNumber(text)).toBeLessThan(2 ** 31);
  }
});

it('differs by goal as well', () => {
  const numbers = new Set(Array.from({ length: 1000 }, (_, goal) => pairNumber(goal, textNumber('a'))));
  expect(numbers.size).toBe(1000);
});

it('gives two texts one number now and then', () => {
  const [one, other] = alikeTexts();
  expect(one).not.toBe(other);
  expect(textNumber(one)).toBe(textNumber(other));
});
