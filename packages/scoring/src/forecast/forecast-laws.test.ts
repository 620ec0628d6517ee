import { brierScore, forecastMethods } from '@throughline/scoring/forecast';
import type { ForecastMethod, ForecastPoint } from '@throughline/scoring/forecast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersBetween } from '../../test/numbers-between.ts';
import { dayAfter, lookAhead, start } from '../../test/look-ahead.ts';

/** Points in order, uneven days apart. */
const points = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -1000, max: 1000 })), {
    minLength: 4,
    maxLength: 14,
  })
  .map((rows) => {
    let day = 0;
    return rows.map(
      ([step, value]): ForecastPoint => ({ on: dayAfter(start, (day += step)), value: value / 4 }),
    );
  });
const horizon = fc.integer({ min: 1, max: 60 });
const method = fc.constantFrom(...forecastMethods);
const near = (left: number, right: number, scale = 1): boolean =>
  Math.abs(left - right) <= 1e-7 * Math.max(scale, Math.abs(left), Math.abs(right));

/** Least squares around the origin, without means: the bug planted for law 53 (a line through zero). */
const throughZero = (given: readonly number[]): number =>
  given.reduce((sum, y, x) => sum + x * y, 0) / given.reduce((sum, _, x) => sum + x * x, 0);

describe('laws of forecasts', () => {
  it('law 53: another unit or origin of values gives the same forecast in that unit', () => {
    fc.assert(
      fc.property(
        points,
        horizon,
        method,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -500, max: 500 }),
        (given, days, of, by, origin) => {
          const other = given.map(({ on, value }) => ({ on, value: value * by + origin }));
          const [one, two] = [lookAhead(given, days, of), lookAhead(other, days, of)];
          expect(near(two.value, one.value * by + origin, 1e5)).toBe(true);
          expect(near(two.slope, one.slope * by, 1e3)).toBe(true);
          expect(near(two.low ?? 0, (one.low ?? 0) * by + origin, 1e5)).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
    const values = [3, 4, 9];
    expect(throughZero(values.map((value) => value + 10))).not.toBeCloseTo(throughZero(values), 5);
  });

  it('law 54: on a line without noise, least squares, the median of slopes and Holt are the line', () => {
    fc.assert(
      fc.property(points, horizon, fc.integer({ min: -40, max: 40 }), (given, days, slope) => {
        const first = Date.parse(start) / 864e5;
        const line = given.map(({ on }) => ({ on, value: 7 + slope * (Date.parse(on) / 864e5 - first) }));
        const end = (line.at(-1)?.value ?? 0) + slope * days;
        for (const of of ['linear', 'theil-sen', 'holt'] as const) {
          const found = lookAhead(line, days, of, { target: end });
          expect(near(found.value, end, 10)).toBe(true);
          expect(near(found.slope, slope)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('law 55: the median of slopes stays within those of the clean points, least squares does not', () => {
    let escaped = 0;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 16 }),
        fc.array(fc.tuple(fc.nat({ max: 15 }), fc.constantFrom(1e6, -1e6, 5000)), {
          minLength: 1,
          maxLength: 3,
        }),
        (noise, slips) => {
          const clean = noise.map((value, at) => at * 5 + value);
          const dirty = [...clean];
          for (const [at, value] of slips) dirty[at % dirty.length] = value;
          const kept = clean
            .map((value, at) => [at, value] as const)
            .filter(([at, value]) => dirty[at] === value);
          const slopes = kept.flatMap(([at, value], row) =>
            kept.slice(row + 1).map(([later, then]) => (then - value) / (later - at)),
          );
          const of = (name: ForecastMethod): number =>
            lookAhead(
              dirty.map((value, at) => ({ on: dayAfter(start, at), value })),
              5,
              name,
            ).slope;
          const [least, most] = [Math.min(...slopes) - 1e-9, Math.max(...slopes) + 1e-9];
          expect(of('theil-sen')).toBeGreaterThanOrEqual(least);
          expect(of('theil-sen')).toBeLessThanOrEqual(most);
          if (of('linear') < least || of('linear') > most) escaped++;
        },
      ),
      { numRuns: 100 },
    );
    expect(escaped).toBeGreaterThan(50);
  });

  it('law 56: a chance is 0 to 1, never rises with the target, and equal seeds give equal bytes', () => {
    fc.assert(
      fc.property(
        points,
        horizon,
        method,
        fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 2, maxLength: 4 }),
        fc.integer(),
        (given, days, of, targets, seed) => {
          const chances = targets
            .sort((left, right) => left - right)
            .map(
              (target) =>
                lookAhead(given, days, of, { target, seed, direction: 'increase' }).chance ?? Number.NaN,
            );
          for (const [at, chance] of chances.entries()) {
            expect(chance >= 0 && chance <= 1).toBe(true);
            expect(chance <= (chances[at - 1] ?? 1) + 1e-12).toBe(true);
          }
          const text = (): string =>
            JSON.stringify(lookAhead(given, days, of, { target: targets[0] ?? 0, seed }));
          expect(text()).toBe(text());
        },
      ),
      { numRuns: 120 },
    );
  });

  it('law 57: the parts add up to the Brier score for any bins, and for equal chances without the terms within', () => {
    const judged = fc.array(fc.record({ chance: numbersBetween(0, 1), hit: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(judged, fc.option(fc.integer({ min: 1, max: 12 })), (forecasts, bins) => {
        const found = brierScore(forecasts, bins === null ? {} : { bins });
        const { brier, reliability, resolution, uncertainty, withinBins } = found;
        const parts = (reliability ?? 0) - (resolution ?? 0) + (uncertainty ?? 0);
        const within = (withinBins?.variance ?? 0) - (withinBins?.covariance ?? 0);
        expect(brier !== null && brier >= 0 && brier <= 1).toBe(true);
        expect(parts + within).toBeCloseTo(brier ?? Number.NaN, 9);
        if (bins === null) expect(parts).toBeCloseTo(brier ?? Number.NaN, 9);
        expect(brierScore([...forecasts].reverse(), bins === null ? {} : { bins })).toEqual(found);
        expect(found.verdict === 'too-few').toBe(forecasts.length < 20);
      }),
      { numRuns: 150 },
    );
    // The planted bug: binned parts alone do not add up.
    const mixed = brierScore(
      [
        { chance: 0.1, hit: false },
        { chance: 0.4, hit: true },
      ],
      { bins: 1 },
    );
    expect((mixed.reliability ?? 0) - (mixed.resolution ?? 0) + (mixed.uncertainty ?? 0)).not.toBeCloseTo(
      mixed.brier ?? 0,
      3,
    );
  });
});
