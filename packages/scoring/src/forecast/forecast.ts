import { checkOptions, dayNumberOf, UsageError } from '@throughline/core';
import type { CivilDate } from '@throughline/core';
import { compare } from '../numeric/compare.ts';
import { distributionOf, shareReaching } from './distribution.ts';
import { forecastMethods } from './forecast-methods.ts';
import type { ForecastMethod } from './forecast-methods.ts';
import { holtTrend } from './holt-trend.ts';
import { linearTrend } from './linear-trend.ts';
import { randomNumbers } from './random-numbers.ts';
import { seriesFrom } from './series.ts';
import type { ForecastPoint, Series } from './series.ts';
import { steady } from './steady.ts';
import { along, drawNormals, drawSteps } from './steps.ts';
import { studentQuantile, studentShare } from './student-share.ts';
import { theilSenTrend } from './theil-sen-trend.ts';
import type { Trend } from './trend.ts';

/** How to look ahead, and to when. */
export interface ForecastOptions {
  /** The way to look ahead. */
  readonly method: ForecastMethod;
  /** The day the forecast is for. */
  readonly on: CivilDate;
  /** What should be reached by then; the chance of it is worked out. */
  readonly target?: number;
  /** Which way the target lies. Absent: from the latest value. */
  readonly direction?: 'increase' | 'decrease';
  /** A metric that never goes back: steps the other way do not happen ahead. */
  readonly monotone?: 'increase' | 'decrease';
  /** Where made-up numbers begin: equal seeds give equal bytes. Needed by `bootstrap` and `monte-carlo`. */
  readonly seed?: number;
  /** How many ends are drawn by `bootstrap` and `monte-carlo`, 1 to 1,000,000. Absent: 10,000. */
  readonly draws?: number;
  /** How far `holt` moves its level to each value, 0 to 1. Absent: 0.5. */
  readonly alpha?: number;
  /** How far `holt` moves its trend, 0 to 1. Absent: 0.5. */
  readonly beta?: number;
}

/** A look ahead, or why there is none. */
export type Forecast = KnownForecast | UnknownForecast;

/** A look ahead. Numbers are in the unit of the points, to twelve digits. */
export interface KnownForecast {
  /** True. */
  readonly known: true;
  /** The way it was made. */
  readonly method: ForecastMethod;
  /** The day it is for. */
  readonly on: CivilDate;
  /** The value to expect: the trend there, or the median of the draws. */
  readonly value: number;
  /** Units per day; of drawn ends, the mean so far. */
  readonly slope: number;
  /** Nine ends in ten are expected above; absent where two points leave no error to judge by. */
  readonly low?: number;
  /** Nine ends in ten are expected below. */
  readonly high?: number;
  /** Chance of reaching the target, 0 to 1; absent without a target or an error to judge by. */
  readonly chance?: number;
  /** Points that were read, one for each day. */
  readonly points: number;
  /** True: fewer than four points, so nothing much can be said about the spread. */
  readonly wide: boolean;
}

/** No look ahead. */
export interface UnknownForecast {
  /** False. */
  readonly known: false;
  /** Fewer than two days with a value; a point without a date or a number; a result beyond what a number holds. */
  readonly reason: 'too-few-points' | 'bad-point' | 'non-finite';
  /** Points that were read. */
  readonly points: number;
}

/**
 * Where a metric will be on a day, and how likely it is to reach a target by then, from its values so far alone.
 * Days are real days, however uneven the points lie; of several points on a day the last one given counts, and of
 * more than 1,000 the latest. Fewer than two points give no forecast, fewer than four a `wide` one. `linear`,
 * `theil-sen` and `holt` judge the chance by Student's distribution of their error, `bootstrap` and `monte-carlo` by
 * counting. Options that are none, and a missing seed, are a `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { forecast } from '@throughline/scoring/forecast';
 *
 * const points = [
 *   { on: '2026-04-01', value: 0 },
 *   { on: '2026-04-08', value: 5 },
 *   { on: '2026-04-15', value: 9 },
 *   { on: '2026-04-22', value: 16 },
 * ];
 * const ahead = forecast(points, { method: 'theil-sen', on: '2026-05-06', target: 20 });
 * ahead.known && ahead.value; // => 25.75
 * ahead.known && ahead.chance !== undefined && ahead.chance > 0.9; // => true
 * forecast(points.slice(0, 1), { method: 'linear', on: '2026-05-06' }); // => { known: false, reason: 'too-few-points', points: 1 }
 * ```
 */
export const forecast = (points: readonly ForecastPoint[], options: ForecastOptions): Forecast => {
  const day = checkForecast(points, options);
  const series = seriesFrom(points);
  if (series === undefined) return { known: false, reason: 'bad-point', points: points.length };
  const count = series.days.length;
  if (count < 2) return { known: false, reason: 'too-few-points', points: count };
  const drawn = options.method === 'bootstrap' || options.method === 'monte-carlo';
  const found = drawn ? fromDraws(series, day, options) : fromTrend(series, day, options);
  if (!Object.values(found).every(Number.isFinite))
    return { known: false, reason: 'non-finite', points: count };
  const { method, on } = options;
  return { known: true, method, on, ...found, points: count, wide: count < 4 };
};

type Found = Pick<KnownForecast, 'value' | 'slope' | 'low' | 'high' | 'chance'>;

const fromDraws = (series: Series, day: number, options: ForecastOptions): Found => {
  const { days, values } = series;
  const count = days.length;
  const last = values[count - 1]!;
  const { seed = 0, draws = 10_000, monotone, target } = options;
  const ends = new Float64Array(draws);
  const ahead = { series, days: day - days[count - 1]!, monotone, random: randomNumbers(seed) };
  if (options.method === 'bootstrap') drawSteps(ahead, ends);
  else drawNormals(ahead, ends);
  const direction = options.direction ?? directionTo(target, last);
  const chance = target === undefined ? {} : { chance: shareReaching(ends, target, direction) };
  const { median, low, high } = distributionOf(ends);
  return {
    value: median,
    slope: steady((last - values[0]!) / (days[count - 1]! - days[0]!)),
    low,
    high,
    ...chance,
  };
};

const fromTrend = (series: Series, day: number, options: ForecastOptions): Found => {
  const { method, alpha = 0.5, beta = 0.5, monotone, target } = options;
  const trend: Trend =
    method === 'holt'
      ? holtTrend(series, alpha, beta)
      : method === 'linear'
        ? linearTrend(series)
        : theilSenTrend(series);
  const last = series.values.at(-1) ?? 0;
  const kept = (value: number): number => last + along(value - last, monotone);
  const middle = trend.at(day);
  const error = trend.errorAt(day);
  const found = { value: steady(kept(middle)), slope: steady(along(trend.slope, monotone)) };
  if (error === undefined) return found;
  const reach = error === 0 ? 0 : error * studentQuantile(0.9, trend.freedom);
  const direction = options.direction ?? directionTo(target, last);
  const sign = direction === 'increase' ? 1 : -1;
  const chanceOf = (aim: number): number => {
    // What never goes back keeps what it has reached.
    if (monotone === direction && compare(last, aim) * sign >= 0) return 1;
    // Without an error the line itself answers.
    return error === 0 || compare(middle, aim) === 0
      ? error === 0
        ? Number(compare(middle, aim) * sign >= 0)
        : 0.5
      : steady(studentShare((sign * (middle - aim)) / error, trend.freedom));
  };
  return {
    ...found,
    low: steady(kept(middle - reach)),
    high: steady(kept(middle + reach)),
    ...(target === undefined ? {} : { chance: chanceOf(target) }),
  };
};

const directionTo = (target: number | undefined, last: number): 'increase' | 'decrease' =>
  target !== undefined && target < last ? 'decrease' : 'increase';

const names = ['method', 'on', 'target', 'direction', 'monotone', 'seed', 'draws', 'alpha', 'beta'] as const;

/** Gives the day of the forecast, or throws what is wrong with the call. */
const checkForecast = (points: unknown, options: ForecastOptions): number => {
  checkOptions('forecast', options, names, 'scoring/bad-argument');
  const bad = (message: string): UsageError => new UsageError('scoring/bad-argument', message);
  const {
    method,
    on,
    target,
    direction,
    monotone,
    seed,
    draws = 1,
    alpha = 0,
    beta = 0,
  } = Object(options) as ForecastOptions;
  if (!Array.isArray(points)) throw bad('the first argument of `forecast` must be a list of points');
  if (!forecastMethods.includes(method))
    throw bad(`\`method\` must be one of \`${forecastMethods.join('`, `')}\``);
  const day = typeof on === 'string' ? dayNumberOf(on) : undefined;
  if (day === undefined)
    throw new UsageError('core/not-a-date', '`on` must be a civil date such as `2026-04-01`');
  if (target !== undefined && !Number.isFinite(target)) throw bad('`target` must be a finite number');
  for (const way of [direction, monotone]) {
    if (way !== undefined && !['increase', 'decrease'].includes(way))
      throw bad('`direction` and `monotone` must be `increase` or `decrease`');
  }
  if ((method === 'bootstrap' || method === 'monte-carlo') && !Number.isSafeInteger(seed))
    throw bad(`\`${method}\` needs a \`seed\`, a whole number`);
  if (!Number.isInteger(draws) || draws < 1 || draws > 1_000_000)
    throw bad('`draws` must be a whole number from 1 to 1,000,000');
  for (const part of [alpha, beta])
    if (typeof (part as unknown) !== 'number' || !(part >= 0 && part <= 1))
      throw bad('`alpha` and `beta` must be numbers from 0 to 1');
  return day;
};
