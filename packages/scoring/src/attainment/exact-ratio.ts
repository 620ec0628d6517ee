import type { Outcome } from './outcome.ts';
import { rangeRatio } from './range-ratio.ts';

/** 1 at the target, falling to 0 at the distance of `from` on either side: a range of no width. */
export const exactRatio = (from: number, to: number, value: number): Outcome =>
  from === to
    ? 'degenerate-target'
    : Number.isFinite(to - from)
      ? rangeRatio(to, to, Math.abs(to - from), value)
      : // Halved, the distance fits a double again.
        rangeRatio(to / 2, to / 2, Math.abs(to / 2 - from / 2), value / 2);
