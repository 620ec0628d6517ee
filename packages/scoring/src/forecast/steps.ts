import { UsageError } from '@throughline/core';
import type { RandomNumbers } from './random-numbers.ts';
import type { Series } from './series.ts';

/** More single steps than this are not drawn in one call. Source: docs/sources.md#forecasts. */
const mostSteps = 100_000_000;

/** What a simulation of end values needs. */
export interface StepsAhead {
  readonly series: Series;
  /** Days from the last point to the end; below 1 nothing moves any more. */
  readonly days: number;
  /** Steps the other way do not happen. */
  readonly monotone?: 'increase' | 'decrease' | undefined;
  readonly random: RandomNumbers;
}

/**
 * End values by drawing steps that were seen, with the days they took, until the days are over; the last one counts
 * in part. Steps against a monotone direction count as no change.
 */
export const drawSteps = ({ series, days, monotone, random }: StepsAhead, ends: Float64Array): void => {
  const { days: on, values } = series;
  const count = on.length - 1;
  const moves = Float64Array.from({ length: count }, (_, at) =>
    along(values[at + 1]! - values[at]!, monotone),
  );
  const lasts = Float64Array.from({ length: count }, (_, at) => on[at + 1]! - on[at]!);
  ends.fill(values[count]!);
  if (days <= 0) return;
  const shortest = lasts.reduce((least, each) => Math.min(least, each), Infinity);
  const rounds = Math.ceil(days / shortest);
  if (rounds * ends.length > mostSteps)
    throw new UsageError(
      'scoring/bad-argument',
      `${String(rounds)} steps for each of ${String(ends.length)} draws are too many; take fewer draws or a nearer day`,
    );
  const chosen = new Int32Array(ends.length);
  const left = new Float64Array(ends.length).fill(days);
  // Round by round over all draws: where all steps are alike, each round is one step of every draw.
  for (let round = 0; round < rounds; round++) {
    random.fillPositions(chosen, count);
    for (let draw = 0; draw < ends.length; draw++) {
      const step = chosen[draw]!;
      const part = Math.min(1, left[draw]! / lasts[step]!);
      ends[draw]! += part * moves[step]!;
      left[draw]! -= part * lasts[step]!;
    }
  }
};

/**
 * End values by a random walk with drift: the drift is the whole way over all days, the deviation grows with the
 * square root of time.
 */
export const drawNormals = ({ series, days, monotone, random }: StepsAhead, ends: Float64Array): void => {
  const { days: on, values } = series;
  const count = on.length - 1;
  const last = values[count]!;
  const drift = (last - values[0]!) / (on[count]! - on[0]!);
  let squares = 0;
  for (let at = 0; at < count; at++) {
    const step = on[at + 1]! - on[at]!;
    squares += (values[at + 1]! - values[at]! - drift * step) ** 2 / step;
  }
  if (days <= 0) {
    ends.fill(last);
    return;
  }
  const deviation = count > 1 ? Math.sqrt((squares / (count - 1)) * days) : 0;
  random.fillNormals(ends);
  const middle = drift * days;
  for (let draw = 0; draw < ends.length; draw++)
    ends[draw] = last + along(middle + deviation * ends[draw]!, monotone);
};

/** A move, or none where it goes the wrong way. */
export const along = (move: number, monotone: 'increase' | 'decrease' | undefined): number =>
  monotone === undefined ? move : monotone === 'increase' ? Math.max(0, move) : Math.min(0, move);
