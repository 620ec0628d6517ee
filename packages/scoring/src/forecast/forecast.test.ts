import { UsageError } from '@throughline/core';
import { brierScore, forecast, forecastMethods, requiredRate } from '@throughline/scoring/forecast';
import { describe, expect, it } from 'vitest';
import { dayAfter, lookAhead, start } from '../../test/look-ahead.ts';
import { studentQuantile, studentShare } from './student-share.ts';

describe('forecasts at their edges', () => {
  it('count uneven days as days: a gap of weeks is no jump', () => {
    const given = [0, 1, 2, 30].map((day) => ({ on: dayAfter(start, day), value: day * 2 }));
    for (const of of forecastMethods) expect(lookAhead(given, 10, of).value).toBeCloseTo(80, 6);
  });

  it('never go back where the metric does not', () => {
    const given = [10, 8, 9, 4, 5].map((value, at) => ({ on: dayAfter(start, at), value }));
    for (const of of forecastMethods) {
      const found = lookAhead(given, 10, of, { monotone: 'increase', target: 5 });
      expect([found.value >= 5, (found.low ?? 5) >= 5, found.chance]).toEqual([true, true, 1]);
    }
  });

  it('judge a falling metric by falling', () => {
    const given = [10, 9, 8, 8, 6].map((value, at) => ({ on: dayAfter(start, at), value }));
    for (const of of forecastMethods) {
      expect(lookAhead(given, 10, of, { target: 5 }).chance).toBeGreaterThan(0.8);
      expect(lookAhead(given, 10, of, { target: 5, direction: 'increase' }).chance).toBeLessThan(0.2);
    }
  });

  it('take the last of several points on a day, in any order, and refuse points that are none', () => {
    const given = [
      { on: '2026-01-08', value: 3 },
      { on: '2026-01-05', value: 9 },
      { on: '2026-01-05', value: 0 },
      { on: '2026-01-06', value: 1 },
    ];
    expect(lookAhead(given, 0, 'linear', { on: '2026-01-10' })).toMatchObject({
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
        const { chance = 0 } = lookAhead(given, 21, 'bootstrap', { target, seed, draws: 10_000 });
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
