import { addDays } from '@throughline/core';
import { brierScore, forecast } from '@throughline/scoring/forecast';
import type { BrierScore, ForecastMethod, KnownForecast } from '@throughline/scoring/forecast';
import { describe, expect, it } from 'vitest';
import file from './scoring/forecast.json' with { type: 'json' };

interface Vector {
  readonly id: string;
  readonly source: string;
  readonly because: string;
}
interface ForecastVector extends Vector {
  readonly values: readonly number[];
  readonly daysApart: number;
  readonly method: ForecastMethod;
  readonly daysAhead: number;
  readonly seed?: number;
  readonly target?: number;
  readonly tolerance?: number;
  readonly expected: Partial<KnownForecast> & { readonly reason?: string };
}
interface BrierVector extends Vector {
  readonly chances: readonly number[];
  readonly hits: readonly boolean[];
  readonly expected: Partial<BrierScore>;
}

const forecasts = file.forecasts as readonly ForecastVector[];
const scores = file.brier as readonly BrierVector[];

const dayAfter = (day: string, days: number): string => addDays(day, days) ?? day;
const near = (found: unknown, expected: unknown, tolerance = 1e-9): void => {
  if (typeof expected !== 'number') expect(found).toBe(expected);
  else expect(Math.abs(Number(found ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
};

describe('looking ahead', () => {
  it.each(forecasts.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const { values, daysApart, method, daysAhead, seed, target, tolerance, expected } = vector;
    const points = values.map((value, at) => ({ on: dayAfter('2026-01-05', at * daysApart), value }));
    const on = dayAfter('2026-01-05', (values.length - 1) * daysApart + daysAhead);
    const options = {
      method,
      on,
      ...(seed === undefined ? {} : { seed }),
      ...(target === undefined ? {} : { target }),
    };
    const found = forecast(points, options);
    expect(found.known).toBe(expected.reason === undefined);
    for (const [name, value] of Object.entries(expected))
      near((found as unknown as Record<string, unknown>)[name], value, tolerance);
    expect(JSON.stringify(forecast(points, options))).toBe(JSON.stringify(found));
  });
});

describe('how good chances were', () => {
  it.each(scores.map((vector) => [vector.id, vector] as const))('%s', (_, { chances, hits, expected }) => {
    const found = brierScore(chances.map((chance, at) => ({ chance, hit: hits[at] === true })));
    for (const [name, value] of Object.entries(expected)) near(found[name as keyof BrierScore], value);
  });
});

it('has unique ids, a source and a reason each', () => {
  const all: readonly Vector[] = [...forecasts, ...scores];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { source, because } of all) expect([source === '', because === '']).toEqual([false, false]);
});
