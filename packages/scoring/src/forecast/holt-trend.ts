import type { Series } from './series.ts';
import type { Trend } from './trend.ts';

/**
 * Holt's linear method: a level and a trend per day, each moved towards what was seen by `alpha` and `beta`. It begins
 * with the first value and the way to the second; uneven steps count in their real days. The error grows with the
 * steps ahead as that of additive exponential smoothing does. (Holt 1957; Hyndman and others 2008.)
 */
export const holtTrend = ({ days, values }: Series, alpha: number, beta: number): Trend => {
  const count = days.length;
  const first = days[0]!;
  const last = days[count - 1]!;
  let level = values[0]!;
  let slope = (values[1]! - level) / (days[1]! - first);
  let squares = 0;
  for (let at = 1; at < count; at++) {
    const step = days[at]! - days[at - 1]!;
    const expected = level + slope * step;
    const before = level;
    level = expected + alpha * (values[at]! - expected);
    slope += beta * ((level - before) / step - slope);
    squares += (values[at]! - expected) ** 2;
  }
  // The first step is met by construction, so it tells nothing about the error.
  const deviation = Math.sqrt(squares / (count - 2));
  const usual = (last - first) / (count - 1);
  const both = alpha * beta;
  return {
    slope,
    at: (day) => level + slope * (day - last),
    freedom: count - 2,
    errorAt: (day) => {
      const ahead = Math.max(1, (day - last) / usual);
      const grown =
        1 + (ahead - 1) * (alpha ** 2 + both * alpha * ahead + (both ** 2 * ahead * (2 * ahead - 1)) / 6);
      return count > 2 ? deviation * Math.sqrt(grown) : undefined;
    },
  };
};
