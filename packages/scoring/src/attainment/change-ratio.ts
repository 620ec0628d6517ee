import type { Outcome } from './outcome.ts';

/**
 * (value - from) / (to - from): one formula for rising and falling metrics. Halving first changes no bit of
 * the ratio and keeps differences within the range of a double. A multiple of a baseline that is not above 0
 * has no target; it arrives here as NaN, and then there is no difference either.
 * Source: docs/sources.md#measures.
 */
export const changeRatio = (from: number, to: number, value: number): Outcome =>
  to - from ? (value / 2 - from / 2) / (to / 2 - from / 2) : 'degenerate-target';
