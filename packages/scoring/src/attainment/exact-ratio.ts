import type { Outcome } from './outcome.ts';
import { rangeRatio } from './range-ratio.ts';

/** 1 at the target, falling to 0 at the distance of `from` on either side: a range of no width. */
export const exactRatio = (from: number, to: number, value: number): Outcome =>
  from === to ? 'degenerate-target' : rangeRatio(to, to, Math.abs(to - from), value);
