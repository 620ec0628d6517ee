import { checkOptions, UsageError } from '@throughline/core';
import { steady } from './steady.ts';

/** A chance that was given, and what came of it. */
export interface JudgedForecast {
  /** The chance, 0 to 1. */
  readonly chance: number;
  /** Did it happen? */
  readonly hit: boolean;
}

/** How forecasts are put together. */
export interface BrierOptions {
  /** Number of equal bins from 0 to 1, 1 to 1,000. Absent: equal chances form a bin of their own. */
  readonly bins?: number;
}

/** How good forecasts were. With no forecast, or nothing to tell apart, numbers are null. */
export interface BrierScore {
  /** Forecasts that count. */
  readonly count: number;
  /** Forecasts left out: their chance is not 0 to 1, or it is not said whether it happened. */
  readonly ignored: number;
  /** Mean squared distance of chance and outcome; 0 is perfect, 1 always wrong. */
  readonly brier: number | null;
  /** Share of hits. */
  readonly baseRate: number | null;
  /** How far chances were off the share of hits in their bin; 0 is best. */
  readonly reliability: number | null;
  /** How far bins were apart from the base rate; more is better. */
  readonly resolution: number | null;
  /** What nobody could know: base rate times its complement. */
  readonly uncertainty: number | null;
  /** Spread of chances within bins, and how it went with outcomes; both 0 where chances of a bin are equal. */
  readonly withinBins: { readonly variance: number; readonly covariance: number } | null;
  /** 1 - brier / uncertainty: above 0 is better than always saying the base rate. Null when all outcomes are alike. */
  readonly skill: number | null;
  /** Nothing is said about fewer than 20 forecasts, or where all outcomes are alike. */
  readonly verdict: 'too-few' | 'all-alike' | 'better-than-base-rate' | 'no-better-than-base-rate';
}

/** Fewer forecasts than this are not judged. Source: docs/sources.md#forecasts. */
const leastForVerdict = 20;

/**
 * How good chances were, of a person, a team or `forecast` itself: the Brier score with the three parts of Murphy and
 * the two terms within bins of Stephenson and others, so that
 * brier = reliability - resolution + uncertainty + variance - covariance for any bins. Options that are none are a
 * `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { brierScore } from '@throughline/scoring/forecast';
 *
 * const five = brierScore([
 *   { chance: 0.9, hit: true },
 *   { chance: 0.8, hit: true },
 *   { chance: 0.7, hit: false },
 *   { chance: 0.3, hit: false },
 *   { chance: 0.1, hit: false },
 * ]);
 * [five.brier, five.uncertainty, five.verdict]; // => [0.128, 0.24, 'too-few']
 * ```
 */
export const brierScore = (forecasts: readonly JudgedForecast[], options: BrierOptions = {}): BrierScore => {
  checkOptions('brierScore', options, ['bins'], 'scoring/bad-argument');
  const { bins } = options;
  if (!Array.isArray(forecasts))
    throw new UsageError('scoring/bad-argument', 'the first argument of `brierScore` must be a list');
  if (bins !== undefined && !(Number.isInteger(bins) && bins >= 1 && bins <= 1000))
    throw new UsageError('scoring/bad-argument', '`bins` must be a whole number from 1 to 1,000');
  const counted = (forecasts as readonly unknown[]).flatMap((each) => {
    const { chance, hit } = Object(each) as Partial<JudgedForecast>;
    return typeof chance === 'number' && chance >= 0 && chance <= 1 && typeof hit === 'boolean'
      ? [{ chance: chance + 0, hit: Number(hit) }]
      : [];
  });
  const count = counted.length;
  const ignored = forecasts.length - count;
  if (count === 0) return { ...nothing, ignored };
  const byBin = new Map<number, { chance: number; hit: number }[]>();
  for (const each of counted) {
    const bin = bins === undefined ? each.chance : Math.min(bins - 1, Math.floor(each.chance * bins));
    const list = byBin.get(bin);
    if (list === undefined) byBin.set(bin, [each]);
    else list.push(each);
  }
  const baseRate = mean(counted.map(({ hit }) => hit));
  const parts = { reliability: 0, resolution: 0, variance: 0, covariance: 0 };
  // In order of bins and of chances in them, so that the order of the list changes no bit.
  for (const [, list] of [...byBin].sort(([left], [right]) => left - right)) {
    list.sort((left, right) => left.chance - right.chance || left.hit - right.hit);
    const chance = mean(list.map((each) => each.chance));
    const rate = mean(list.map(({ hit }) => hit));
    parts.reliability += list.length * (chance - rate) ** 2;
    parts.resolution += list.length * (rate - baseRate) ** 2;
    for (const each of list) {
      parts.variance += (each.chance - chance) ** 2;
      parts.covariance += 2 * (each.hit - rate) * (each.chance - chance);
    }
  }
  const uncertainty = baseRate * (1 - baseRate);
  const brier = mean(
    [...counted]
      .sort((left, right) => left.chance - right.chance || left.hit - right.hit)
      .map(({ chance, hit }) => (chance - hit) ** 2),
  );
  const skill = uncertainty === 0 ? null : steady(1 - brier / uncertainty);
  return {
    count,
    ignored,
    brier: steady(brier),
    baseRate: steady(baseRate),
    reliability: steady(parts.reliability / count),
    resolution: steady(parts.resolution / count),
    uncertainty: steady(uncertainty),
    withinBins: { variance: steady(parts.variance / count), covariance: steady(parts.covariance / count) },
    skill,
    verdict:
      count < leastForVerdict
        ? 'too-few'
        : skill === null
          ? 'all-alike'
          : skill > 0
            ? 'better-than-base-rate'
            : 'no-better-than-base-rate',
  };
};

const nothing: BrierScore = {
  count: 0,
  ignored: 0,
  brier: null,
  baseRate: null,
  reliability: null,
  resolution: null,
  uncertainty: null,
  withinBins: null,
  skill: null,
  verdict: 'too-few',
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
