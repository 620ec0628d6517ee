import type { Series } from './series.ts';
import type { Trend } from './trend.ts';

/** Ordinary least squares; the prediction error is that of a new value, not of the line. (Draper and Smith.) */
export const linearTrend = ({ days, values }: Series): Trend => {
  const count = days.length;
  const middle = meanOf(days);
  const level = meanOf(values);
  let across = 0;
  let together = 0;
  for (let at = 0; at < count; at++) {
    across += (days[at]! - middle) ** 2;
    together += (days[at]! - middle) * (values[at]! - level);
  }
  const slope = together / across;
  const at = (day: number): number => level + slope * (day - middle);
  let squares = 0;
  for (let row = 0; row < count; row++) squares += (values[row]! - at(days[row]!)) ** 2;
  return {
    slope,
    at,
    freedom: count - 2,
    errorAt: errorOf(Math.sqrt(squares / (count - 2)), count, middle, across),
  };
};

/** Error of a new value on a day, given the deviation of values from the line. */
export const errorOf =
  (deviation: number, count: number, middle: number, across: number) =>
  (day: number): number | undefined =>
    count > 2 ? deviation * Math.sqrt(1 + 1 / count + (day - middle) ** 2 / across) : undefined;

/** Mean around the first value, so that large numbers that lie close together lose nothing. */
export const meanOf = (values: readonly number[]): number => {
  const first = values[0] ?? 0;
  let sum = 0;
  for (const value of values) sum += value - first;
  return first + sum / values.length;
};
