import { errorOf, meanOf } from './linear-trend.ts';
import { medianOf } from './median-of.ts';
import type { Series } from './series.ts';
import type { Trend } from './trend.ts';

/** A median distance of normal numbers from their middle, as a deviation. Source: docs/sources.md#forecasts. */
const deviationOfMedian = 1.4826;

/**
 * The median of the slopes between all pairs of points, through the median of what is left. Up to 29 % of the points
 * may be wrong by any amount. (Theil 1950, Sen 1968.)
 */
export const theilSenTrend = ({ days, values }: Series): Trend => {
  const count = days.length;
  const slopes = new Float64Array((count * (count - 1)) / 2);
  let pair = 0;
  for (let right = 1; right < count; right++) {
    for (let left = 0; left < right; left++)
      slopes[pair++] = (values[right]! - values[left]!) / (days[right]! - days[left]!);
  }
  const slope = medianOf(slopes);
  const middle = meanOf(days);
  const base = medianOf(Float64Array.from(values, (value, at) => value - slope * (days[at]! - middle)));
  const at = (day: number): number => base + slope * (day - middle);
  const distance = medianOf(Float64Array.from(values, (value, row) => Math.abs(value - at(days[row]!))));
  const across = days.reduce((sum, day) => sum + (day - middle) ** 2, 0);
  return {
    slope,
    at,
    freedom: count - 2,
    errorAt: errorOf(deviationOfMedian * distance, count, middle, across),
  };
};
