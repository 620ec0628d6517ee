import { addDays, UsageError } from '@throughline/core';
import { brierScore, forecast, forecastMethods, requiredRate } from '@throughline/scoring/forecast';
import type {
  ForecastMethod,
  ForecastOptions,
  ForecastPoint,
  KnownForecast,
} from '@throughline/scoring/forecast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentQuantile, studentShare } from './student-share.ts';

const start = '2026-01-05';
const dayAfter = (day: string, days: number): string => addDays(day, days) ?? day;
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
const ahead = (
  given: readonly ForecastPoint[],
  days: number,
  of: ForecastMethod,
  more: Partial<ForecastOptions> = {},
): KnownForecast => {
  const found = forecast(given, {
    method: of,
    on: dayAfter(given.at(-1)?.on ?? start, days),
    seed: 3,
    draws: 200,
    ...more,
  });
  if (!found.known) throw new Error(found.reason);
  return found;
};
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
          const [one, two] = [ahead(given, days, of), ahead(other, days, of)];
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
          const found = ahead(line, days, of, { target: end });
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
            ahead(
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
                ahead(given, days, of, { target, seed, direction: 'increase' }).chance ?? Number.NaN,
            );
          for (const [at, chance] of chances.entries()) {
            expect(chance >= 0 && chance <= 1).toBe(true);
            expect(chance <= (chances[at - 1] ?? 1) + 1e-12).toBe(true);
          }
          const text = (): string =>
            JSON.stringify(ahead(given, days, of, { target: targets[0] ?? 0, seed }));
          expect(text()).toBe(text());
        },
      ),
      { numRuns: 120 },
    );
  });

  it('law 57: the parts add up to the Brier score for any bins, and for equal chances without the terms within', () => {
    const judged = fc.array(
      fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), hit: fc.boolean() }),
      { minLength: 1, maxLength: 40 },
    );
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

describe('forecasts at their edges', () => {
  it('count uneven days as days: a gap of weeks is no jump', () => {
    const given = [0, 1, 2, 30].map((day) => ({ on: dayAfter(start, day), value: day * 2 }));
    for (const of of forecastMethods) expect(ahead(given, 10, of).value).toBeCloseTo(80, 6);
  });

  it('never go back where the metric does not', () => {
    const given = [10, 8, 9, 4, 5].map((value, at) => ({ on: dayAfter(start, at), value }));
    for (const of of forecastMethods) {
      const found = ahead(given, 10, of, { monotone: 'increase', target: 5 });
      expect([found.value >= 5, (found.low ?? 5) >= 5, found.chance]).toEqual([true, true, 1]);
    }
  });

  it('judge a falling metric by falling', () => {
    const given = [10, 9, 8, 8, 6].map((value, at) => ({ on: dayAfter(start, at), value }));
    for (const of of forecastMethods) {
      expect(ahead(given, 10, of, { target: 5 }).chance).toBeGreaterThan(0.8);
      expect(ahead(given, 10, of, { target: 5, direction: 'increase' }).chance).toBeLessThan(0.2);
    }
  });

  it('take the last of several points on a day, in any order, and refuse points that are none', () => {
    const given = [
      { on: '2026-01-08', value: 3 },
      { on: '2026-01-05', value: 9 },
      { on: '2026-01-05', value: 0 },
      { on: '2026-01-06', value: 1 },
    ];
    expect(ahead(given, 0, 'linear', { on: '2026-01-10' })).toMatchObject({
      value: 5,
      points: 3,
      wide: true,
    });
    for (const bad of [{ on: 'soon', value: 1 }, { on: '2026-01-05', value: Number.NaN }, null, 5]) {
      const found = forecast([...given, bad as never], { method: 'linear', on: '2026-02-01' });
      expect(found).toEqual({ known: false, reason: 'bad-point', points: 5 });
    }
    const huge = [1, -1, 1, -1].map((sign, at) => ({ on: dayAfter(start, at), value: sign * 1.7e308 }));
    for (const of of forecastMethods) {
      const found = forecast(huge, { method: of, on: '2026-06-01', seed: 1, draws: 20 });
      expect(JSON.stringify(found)).not.toContain('null');
    }
  });

  it('agree with the tables of Student and of 30 draws at the ends', () => {
    // Critical values for 90 %: 1, 2, 5, 10, 30 and 1,000 degrees of freedom.
    for (const [freedom, value] of [
      [1, 3.078],
      [2, 1.886],
      [5, 1.476],
      [10, 1.372],
      [30, 1.31],
      [1000, 1.282],
    ] as const) {
      expect(studentQuantile(0.9, freedom)).toBeCloseTo(value, 3);
      expect(studentShare(-value, freedom) + studentShare(value, freedom)).toBeCloseTo(1, 12);
    }
  });

  it('agree, drawn often, with the count of all ways', () => {
    const steps = [2, 4, 6];
    const sums = steps.flatMap((a) => steps.flatMap((b) => steps.map((c) => a + b + c)));
    const given = [-12, -10, -6, 0].map((value, at) => ({ on: dayAfter(start, at * 7), value }));
    for (const target of [8, 10, 12, 14, 16, 18]) {
      const exact = sums.filter((sum) => sum >= target).length / 27;
      for (const seed of [1, 2, 3]) {
        const { chance = 0 } = ahead(given, 21, 'bootstrap', { target, seed, draws: 10_000 });
        expect(Math.abs(chance - exact)).toBeLessThan(0.02);
      }
    }
  });

  it('refuse wrong calls', () => {
    const codeOf = (call: () => unknown): string => {
      try {
        call();
        return 'nothing';
      } catch (error) {
        return UsageError.is(error) ? error.code : String(error);
      }
    };
    const on = '2026-02-01';
    const given = [
      { on: start, value: 1 },
      { on: '2026-01-06', value: 2 },
    ];
    const calls: (() => unknown)[] = [
      () => forecast(given, { method: 'bootstrap', on }),
      () => forecast(given, { method: 'monte-carlo', on, seed: 0.5 }),
      () => forecast(given, { method: 'prophet' as never, on }),
      () => forecast(given, { method: 'linear', on, draws: 0 }),
      () => forecast(given, { method: 'holt', on, alpha: 2 }),
      () => forecast(given, { method: 'linear', on, target: Number.NaN }),
      () => forecast(given, { method: 'linear', on, direction: 'up' as never }),
      () => forecast(given, { method: 'linear', on, sed: 1 } as never),
      () => forecast(null as never, { method: 'linear', on }),
      () => forecast(given, { method: 'bootstrap', on: '9999-01-01', seed: 1, draws: 1_000_000 }),
      () => brierScore([], { bins: 0 }),
      () => brierScore(null as never),
      () => requiredRate({ value: Number.NaN, target: 1, asOf: start, until: on }),
    ];
    expect(calls.map(codeOf)).toEqual(Array(calls.length).fill('scoring/bad-argument'));
    expect(codeOf(() => forecast(given, { method: 'linear', on: 'soon' }))).toBe('core/not-a-date');
  });

  it('count chances that are none apart, and say nothing about outcomes that are all alike', () => {
    const found = brierScore([
      { chance: 2, hit: true },
      { chance: Number.NaN, hit: true },
      { chance: 0.5 } as never,
      null as never,
      { chance: 0.5, hit: true },
    ]);
    expect(found).toMatchObject({ count: 1, ignored: 4, brier: 0.25, skill: null, verdict: 'too-few' });
    expect(brierScore([])).toMatchObject({ count: 0, brier: null, verdict: 'too-few' });
    const alike = Array.from({ length: 20 }, () => ({ chance: 0.9, hit: true }));
    expect(brierScore(alike).verdict).toBe('all-alike');
    const good = alike.map((_, at) => ({ chance: at % 2 === 0 ? 0.9 : 0.1, hit: at % 2 === 0 }));
    expect([
      brierScore(good).verdict,
      brierScore(good.map(({ chance, hit }) => ({ chance, hit: !hit }))).verdict,
    ]).toEqual(['better-than-base-rate', 'no-better-than-base-rate']);
  });
});
