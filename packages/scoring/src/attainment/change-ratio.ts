import type { Outcome } from './outcome.ts';

/**
 * (value - from) / (to - from): one formula for rising and falling metrics. Halving first changes no bit of
 * the ratio and keeps differences within the range of a double.
 * Source: docs/sources.md#measures.
 */
export const changeRatio = (from: number, to: number, value: number): Outcome =>
  from === to ? 'degenerate-target' : (value / 2 - from / 2) / (to / 2 - from / 2);
