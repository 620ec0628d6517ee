import type { Outcome } from './outcome.ts';
import { rangeRatio } from './range-ratio.ts';

/** 1 at the target, falling to 0 at the distance of `from` on either side: a range of no width. */
export const exactRatio = (from: number, to: number, value: number): Outcome => {
  // Halved, a distance beyond the range of a double fits again.
  const by = Math.abs(to - from) < Infinity ? 1 : 2;
  return from === to
    ? 'degenerate-target'
    : rangeRatio(to / by, to / by, Math.abs(to / by - from / by), value / by);
};
