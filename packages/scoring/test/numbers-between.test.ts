import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersBetween } from './numbers-between.ts';

it('numbers lie all over the range, and at its edges', () => {
  const drawn = fc.sample(numbersBetween(-1, 3), 4000);
  const within = (low: number, high: number): number =>
    drawn.filter((each) => each >= low && each <= high).length / drawn.length;
  expect(within(-1, 3)).toBe(1);
  for (const low of [-1, 0, 1, 2]) expect(within(low + 0.01, low + 0.99)).toBeGreaterThan(0.08);
  expect(within(-1e-9, 1e-9)).toBeGreaterThan(0.01);
  expect([within(-1, -1), within(3, 3)].every((share) => share > 0)).toBe(true);
});
