import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersBetween } from '../../test/numbers-between.ts';
import { ratingScaleGrades } from '../policy/grade-schemes.ts';
import { binomialTail } from './binomial-tail.ts';
import { groupFigures } from './group-figures.ts';
import { shrunkDifference } from './shrunk-difference.ts';
import { totalVariation } from './total-variation.ts';

type Tail = (n: number, k: number, p: number) => number;
const tiers = { grades: ratingScaleGrades, top: ['4', '5'] };

/** The tail as a fraction of whole numbers, for `p` = `over` / 1000, to fifteen digits. */
const naiveTail = (n: number, k: number, over: number): number => {
  let [sum, choose] = [0n, 1n];
  for (let at = 0; at <= n; at++) {
    if (at >= k) sum += choose * BigInt(over) ** BigInt(at) * BigInt(1000 - over) ** BigInt(n - at);
    choose = (choose * BigInt(n - at)) / BigInt(at + 1);
  }
  const whole = 1000n ** BigInt(n);
  // So many digits that the first fifteen are right however small it is.
  const digits = 10n ** 400n;
  const text = ((sum * digits) / whole).toString().padStart(401, '0');
  return Number(`${text.slice(0, -400)}.${text.slice(-400)}`);
};
const holds = (property: fc.IProperty<never> | ReturnType<typeof fc.property>): boolean =>
  !fc.check(property as fc.IProperty<unknown>, { numRuns: 200 }).failed;

describe('the binomial tail', () => {
  it('C2: eight of ten are flagged and four of five are not', () => {
    expect(binomialTail(10, 8, 0.4)).toBeCloseTo(0.012295, 6);
    expect(binomialTail(5, 4, 0.4)).toBeCloseTo(0.08704, 10);
  });

  it('agrees with fractions of whole numbers', () => {
    const cases = fc.record({
      n: fc.integer({ min: 1, max: 60 }),
      k: fc.integer({ min: 0, max: 61 }),
      over: fc.integer({ min: 1, max: 999 }),
    });
    const agrees = (tail: Tail): boolean =>
      holds(
        fc.property(cases, ({ n, k, over }) => {
          const exact = naiveTail(n, k, over);
          return Math.abs(tail(n, k, over / 1000) - exact) <= 1e-11 * exact;
        }),
      );
    /** A normal curve in place of the distribution. */
    const normal: Tail = (n, k, p) => {
      const z = (k - 0.5 - n * p) / Math.sqrt(n * p * (1 - p));
      return 1 / (1 + Math.exp(1.702 * z));
    };
    expect([agrees(binomialTail), agrees(normal), agrees((n, k, p) => binomialTail(n, k + 1, p))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keeps its digits where chances are small or people many', () => {
    expect(binomialTail(300, 300, 0.1) / 1e-300).toBeCloseTo(1, 9);
    expect(binomialTail(100_000, 50_000, 0.5)).toBeCloseTo(0.501261566, 8);
    expect(binomialTail(1_000_000, 1, 1e-6)).toBeCloseTo(0.632120742768, 9);
    expect(binomialTail(1000, 900, 0.01)).toBe(0);
  });

  it('falls with `k`, rises with `n` and `p`, and stays from 0 to 1', () => {
    const cases = fc.record({
      n: fc.integer({ min: 0, max: 200 }),
      k: fc.integer({ min: -1, max: 201 }),
      p: numbersBetween(0, 1),
    });
    const monotone = (tail: Tail): boolean =>
      holds(
        fc.property(cases, ({ n, k, p }) => {
          const value = tail(n, k, p);
          const slack = 1e-11;
          return (
            value >= 0 &&
            value <= 1 &&
            tail(n, k + 1, p) <= value + slack &&
            tail(n + 1, k, p) >= value - slack &&
            tail(n, k, Math.min(1, p + 0.01)) >= value - slack
          );
        }),
      );
    expect([monotone(binomialTail), monotone((n, k, p) => 1 - binomialTail(n, k, p))]).toEqual([true, false]);
  });

  it('gives chances below 1e-300 as 0, also where doubles end', () => {
    for (const p of [1e-320, 5e-324]) expect(binomialTail(10_000_000, 1, p)).toBe(0);
    expect(binomialTail(100_000, 99_999, 0.5)).toBe(0);
    expect(binomialTail(100_000, 1, 1e-300)).toBe(1e-295);
  });

  it('knows its edges, and refuses what is no chance', () => {
    expect([
      binomialTail(0, 0, 0.5),
      binomialTail(0, 1, 0.5),
      binomialTail(5, 1, 0),
      binomialTail(5, 5, 1),
    ]).toEqual([1, 0, 0, 1]);
    for (const [n, k, p] of [
      [1.5, 1, 0.5],
      [5, 1, Number.NaN],
      [-1, 0, 0.5],
      [5, 1, 2],
    ] as const)
      expect(() => binomialTail(n, k, p)).toThrow('scoring/bad-argument');
  });
});

describe('total variation', () => {
  it('C3', () => {
    expect(totalVariation([0.1, 0.2, 0.4, 0.2, 0.1], [0, 0, 0.1, 0.4, 0.5])).toBe(0.6);
    expect(totalVariation([1], [0, 1])).toBe(1);
  });

  it('is the same both ways, 0 for the same, and at most 1', () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 })
      .filter((list) => list.some((each) => each > 0))
      .map((list) => list.map((each) => each / list.reduce((sum, one) => sum + one, 0)));
    fc.assert(
      fc.property(shares, shares, (left, right) => {
        const distance = totalVariation(left, right);
        expect(distance).toBe(totalVariation(right, left));
        expect(distance).toBeLessThanOrEqual(1);
        expect(totalVariation(left, left)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a shrunk difference', () => {
  it('lies between 0 and the difference, and nearer to it the more people there are', () => {
    const cases = fc.record({
      raw: numbersBetween(-4, 4),
      n: fc.integer({ min: 0, max: 500 }),
      k: fc.integer({ min: 0, max: 50 }),
    });
    const between = (shrink: typeof shrunkDifference): boolean =>
      holds(
        fc.property(cases, ({ raw, n, k }) => {
          const shrunk = shrink(raw, n, k);
          const more = shrink(raw, n + 1, k);
          return (
            Math.abs(shrunk) <= Math.abs(raw) * (1 + 1e-11) &&
            shrunk * raw >= 0 &&
            Math.abs(more) >= Math.abs(shrunk) * (1 - 1e-11)
          );
        }),
      );
    expect([between(shrunkDifference), between((raw, n, k) => (1 - n / (n + k + 1)) * raw)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('figures of a group', () => {
  it('C1: mean and deviation', () => {
    const all = groupFigures([3, 3, 4, 4, 3, 5, 5, 5, 4, 5, 2, 3, 3, 2, 3], tiers);
    expect(all.mean).toBe(3.6);
    expect(all.sd).toBeCloseTo(1.019804, 6);
    expect(all.distribution.map(({ count }) => count)).toEqual([0, 2, 6, 3, 4]);
    expect(all.top).toEqual({ count: 7, share: 0.466666666667 });
  });

  it('equal ratings have no deviation, whatever they are', () => {
    for (const rating of [3.3, 10 / 3, Math.PI, 4.1])
      expect(
        groupFigures(
          Array.from({ length: 10 }, () => rating),
          tiers,
        ).sd,
      ).toBe(0);
  });

  it('do not depend on the order, to the bit', () => {
    const ratings = fc.array(
      fc.integer({ min: 1000, max: 5000 }).map((each) => each / 1000),
      { minLength: 1, maxLength: 40 },
    );
    const orderFree = (
      of: (list: readonly number[]) => { readonly mean: number; readonly sd: number },
    ): boolean =>
      holds(
        fc.property(ratings, (list) => {
          const [one, two] = [of(list), of([...list].reverse())];
          return Object.is(one.mean, two.mean) && Object.is(one.sd, two.sd);
        }),
      );
    const inOrder = (list: readonly number[]) => ({
      mean: list.reduce((sum, each) => sum + each, 0) / list.length,
      sd: 0,
    });
    expect([orderFree((list) => groupFigures(list, tiers)), orderFree(inOrder)]).toEqual([true, false]);
  });
});
