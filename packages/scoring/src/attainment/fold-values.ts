import type { Fold } from '@throughline/core';
import type { AnyFact } from './progress-fact.ts';

/**
 * The values of a metric over time: a value stands for itself, a delta moves the one before, the first one
 * `base`. Where values are summed each fact is an amount, so a delta is one too.
 */
export const seriesOf = (facts: readonly AnyFact[], base: number, amounts: boolean): number[] => {
  const series: number[] = [];
  for (const { value, delta } of facts) {
    if (typeof value === 'number') series.push(value);
    else if (typeof delta === 'number') series.push((amounts ? 0 : (series.at(-1) ?? base)) + delta);
  }
  return series;
};

/** One value out of several, at least one; the latest one also where each is judged by itself. */
export const foldValues = (fold: Fold | undefined, series: readonly number[]): number => {
  const count = series.length;
  const sum = series.reduce((total, value) => total + value, 0);
  const sorted = [...series].sort((left, right) => left - right);
  if (fold === 'median') return (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2;
  return fold === 'sum' ? sum : fold === 'mean' ? sum / count : series[count - 1]!;
};
