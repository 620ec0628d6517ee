import { compare } from '../numeric/compare.ts';
import { steady } from './steady.ts';

/** What many draws come to. */
export interface Distribution {
  /** Mean of the draws. */
  readonly mean: number;
  /** Their standard deviation. */
  readonly deviation: number;
  /** One draw in ten is at or below. */
  readonly low: number;
  /** Half of them are. */
  readonly median: number;
  /** Nine in ten are. */
  readonly high: number;
}

/** Sums draws up. Sorts them in place. */
export const distributionOf = (draws: Float64Array): Distribution => {
  const sorted = draws.sort();
  const first = sorted[0]!;
  let sum = 0;
  for (let at = 0; at < sorted.length; at++) sum += sorted[at]! - first;
  const mean = first + sum / sorted.length;
  let squares = 0;
  for (let at = 0; at < sorted.length; at++) squares += (sorted[at]! - mean) ** 2;
  const rank = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
  return {
    mean: steady(mean),
    deviation: steady(Math.sqrt(squares / sorted.length)),
    low: steady(rank(0.1)),
    median: steady(rank(0.5)),
    high: steady(rank(0.9)),
  };
};

/** Share of draws that reach a target: at it, within the engine's epsilon, or beyond. */
export const shareReaching = (
  draws: Float64Array,
  target: number,
  direction: 'increase' | 'decrease',
): number => {
  const sign = direction === 'increase' ? 1 : -1;
  let reached = 0;
  for (let at = 0; at < draws.length; at++) if (compare(draws[at]!, target) * sign >= 0) reached++;
  return reached / draws.length;
};
