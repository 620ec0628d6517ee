import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratedMean } from './rated-mean.ts';
import type { RatedPart } from './rated-mean.ts';

describe('laws of ratings', () => {
  const parts = fc.array(
    fc.record({
      rating: fc.option(
        fc.integer({ min: 100, max: 500 }).map((each) => each / 100),
        { nil: undefined },
      ),
      weight: fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 10_000 })),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const standard = { weights: 'normalise', missing: 'renormalise', decimals: 12 } as const;
  type Mean = (parts: readonly RatedPart[]) => ReturnType<typeof ratedMean>;
  const mean: Mean = (each) => ratedMean(each, standard);
  const value = (result: ReturnType<typeof ratedMean>): number | string =>
    typeof result === 'string' ? result : result.rating;
  const holds = (law: (rate: Mean, parts: readonly RatedPart[]) => boolean, rate: Mean): boolean =>
    !fc.check(
      fc.property(parts, (each) => law(rate, each)),
      { numRuns: 300 },
    ).failed;

  /** Sums doubles in the order they come. */
  const inOrder: Mean = (each) => {
    const known = each.filter(({ rating, weight }) => rating !== undefined && weight > 0);
    const sum = known.reduce((total, { weight }) => total + weight, 0);
    return sum === 0
      ? 'no-weight'
      : {
          rating: known.reduce((total, { rating, weight }) => total + (rating! * weight) / sum, 0),
          shares: [],
          contributions: [],
        };
  };
  /** Takes what is not rated as 0. */
  const asZero: Mean = (each) => ratedMean(each, { ...standard, missing: 'zero' });
  const orderFree = (rate: Mean, each: readonly RatedPart[]): boolean =>
    Object.is(value(rate(each)), value(rate([...each].reverse())));
  const withinHull = (rate: Mean, each: readonly RatedPart[]): boolean => {
    const result = value(rate(each));
    const ratings = each.flatMap(({ rating }) => rating ?? []);
    return typeof result === 'string' || (result >= Math.min(...ratings) && result <= Math.max(...ratings));
  };
  const sharesAddUp = (rate: Mean, each: readonly RatedPart[]): boolean => {
    const result = rate(each);
    return (
      typeof result === 'string' || Math.abs(result.shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9
    );
  };

  it('do not depend on the order, to the bit', () => {
    expect([holds(orderFree, mean), holds(orderFree, inOrder)]).toEqual([true, false]);
  });

  it('never take what is not rated as a rating', () => {
    expect([holds(withinHull, mean), holds(withinHull, asZero)]).toEqual([true, false]);
  });

  it('never leave the scale, also where weights as they are come to more than the whole', () => {
    const asIs: Mean = (each) => ratedMean(each, { ...standard, weights: 'as-is' });
    const belowBest = (rate: Mean, each: readonly RatedPart[]): boolean => {
      const result = value(rate(each));
      return typeof result === 'string' || result <= Math.max(...each.flatMap(({ rating }) => rating ?? []));
    };
    /** Divides by the whole, whatever the weights come to. */
    const byTheWhole: Mean = (each) => ({
      rating: each.reduce((sum, { rating = 0, weight }) => sum + (rating * Math.max(weight, 0)) / 10_000, 0),
      shares: [],
      contributions: [],
    });
    expect([holds(belowBest, asIs), holds(belowBest, byTheWhole)]).toEqual([true, false]);
    const three = [5, 5, 5].map((rating) => ({ rating, weight: 10_000 }));
    expect(asIs(three)).toMatchObject({ rating: 5 });
    expect(asIs([{ rating: 5, weight: 5000 }])).toMatchObject({ rating: 2.5 });
  });

  it('have shares that add up', () => {
    expect([holds(sharesAddUp, mean), holds(sharesAddUp, inOrder)]).toEqual([true, false]);
  });
});
