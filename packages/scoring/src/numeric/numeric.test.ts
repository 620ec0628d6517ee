import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, epsilon } from './compare.ts';
import { greatestCommonDivisor } from './greatest-common-divisor.ts';
import { picounitsOf } from './picounits.ts';
import { roundHalfAway } from './round-half-away.ts';
import { largestDivisor, limb, roundedQuotient } from './rounded-quotient.ts';

const rounded = (value: number): number => roundHalfAway(Math.floor(value), value - Math.floor(value) - 0.5);

describe('compare', () => {
  it('sees no difference below one part in 10^9, at any size', () => {
    expect([
      compare(0.1 + 0.2, 0.3),
      compare(1 - 1e-10, 1),
      compare(1 - 1e-6, 1),
      compare(8e6, 8e6 + 1),
    ]).toEqual([0, 0, -1, -1]);
    expect([compare(1e-12, 2e-12), compare(0, 1e-300), compare(2, 1)]).toEqual([-1, -1, 1]);
    expect(epsilon).toBe(1e-9);
  });
});

describe('rounding', () => {
  it('goes half away from zero on both sides', () => {
    expect([2.5, -2.5, 3.5, 0.5, -0.5, 0.49999999999999994, -1.2, 1.7].map(rounded)).toEqual([
      3, -3, 4, 1, -1, 0, -1, 2,
    ]);
  });

  it('never gives -0', () => {
    for (const value of [-0, -0.2, 0]) expect(Object.is(rounded(value), 0)).toBe(true);
    expect(Object.is(picounitsOf(-1e-14), 0)).toBe(true);
  });

  it('makes whole numbers of 1e-12', () => {
    expect([picounitsOf(0.7), picounitsOf(1 / 3), picounitsOf(-0.25), picounitsOf(4)]).toEqual([
      7e11, 333333333333, -25e10, 4e12,
    ]);
  });

  it('makes them as rounding by the rest does, next to every half too', () => {
    const next = (value: number): number[] => [value, value * (1 - 2 ** -53), value * (1 + 2 ** -52)];
    const whole = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -4e12, max: 4e15 }));
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: -4095, max: 4095, noNaN: true }), whole), (drawn) => {
        for (const value of [
          drawn,
          ...next((drawn + 0.5) / 1e12),
          ...next(0.5 / 1e12),
          0.499_999_999_999_999_94 / 1e12,
        ])
          expect(picounitsOf(value)).toBe(rounded(value * 1e12));
      }),
    );
  });
});

it('whole numbers of 1e-12 stay what they are when they are rounded again, up to 9,000', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -9e15, max: 9e15 }),
    fc.integer({ min: 4_096_000_000_000_000, max: 4_504_000_000_000_000 }).map((each) => -each),
    fc.constant(-4_309_060_000_000_000),
  );
  fc.assert(
    fc.property(numbers, (number) => {
      expect(picounitsOf(number / 1e12) / 1e12).toBe(number / 1e12 + 0);
    }),
    { numRuns: 1000 },
  );
});

describe('roundedQuotient', () => {
  it('agrees with whole numbers of any size', () => {
    const parts = fc.array(
      fc.tuple(
        fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }).map(Math.round),
        fc.integer({ min: 0, max: 1_000_000 }),
      ),
      { minLength: 1, maxLength: 50 },
    );
    fc.assert(
      fc.property(parts, (all) => {
        const divisor = all.reduce((sum, [, weight]) => sum + weight, 0);
        fc.pre(divisor > 0 && divisor <= largestDivisor);
        let [high, low, exact] = [0, 0, 0n];
        for (const [value, weight] of all) {
          const upper = Math.floor(value / limb);
          high += weight * upper;
          low += weight * (value - upper * limb);
          exact += BigInt(value) * BigInt(weight);
        }
        const size = exact < 0n ? -exact : exact;
        const expected = (2n * size + BigInt(divisor)) / (2n * BigInt(divisor));
        expect(BigInt(roundedQuotient(high, low, divisor))).toBe(exact < 0n ? -expected : expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('rounds halves away from zero, and holds at the largest divisor', () => {
    const quotient = (value: number, divisor: number): number =>
      roundedQuotient(Math.floor(value / limb), value - Math.floor(value / limb) * limb, divisor);
    expect([quotient(1, 2), quotient(-1, 2), quotient(3, 2), quotient(-3, 2), quotient(1, 3)]).toEqual([
      1, -1, 2, -2, 0,
    ]);
    const weight = largestDivisor;
    const upper = Math.floor(4e12 / limb);
    expect(roundedQuotient(weight * upper, weight * (4e12 - upper * limb), weight)).toBe(4e12);
    const below = Math.floor(-4e12 / limb);
    expect(roundedQuotient(weight * below, weight * (-4e12 - below * limb), weight)).toBe(-4e12);
  });
});

it('greatest common divisor', () => {
  expect([
    greatestCommonDivisor(12, 18),
    greatestCommonDivisor(0, 7),
    greatestCommonDivisor(1_000_000, 3_000_000),
    greatestCommonDivisor(5, 0),
  ]).toEqual([6, 7, 1_000_000, 5]);
});
