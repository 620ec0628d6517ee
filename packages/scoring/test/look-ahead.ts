import { addDays } from '@throughline/core';
import { forecast } from '@throughline/scoring/forecast';
import type {
  ForecastMethod,
  ForecastOptions,
  ForecastPoint,
  KnownForecast,
} from '@throughline/scoring/forecast';

/** The first day of test points. */
export const start = '2026-01-05';

/** A day so many days later. */
export const dayAfter = (day: string, days: number): string => addDays(day, days) ?? day;

/** A forecast so many days after the last point; a test fails where there is none. */
export const lookAhead = (
  given: readonly ForecastPoint[],
  days: number,
  of: ForecastMethod,
  more: Partial<ForecastOptions> = {},
): KnownForecast => {
  const on = dayAfter(given.at(-1)?.on ?? start, days);
  const found = forecast(given, { method: of, on, seed: 3, draws: 200, ...more });
  if (!found.known) throw new Error(found.reason);
  return found;
};
