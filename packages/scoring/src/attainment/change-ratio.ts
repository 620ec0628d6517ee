import type { Outcome } from './outcome.ts';

/**
 * (value - from) / (to - from): one formula for rising and falling metrics. Where the differences leave the
 * range of a double everything is halved first, which changes no bit of numbers of that size; the smallest
 * numbers are not halved, because they would vanish. A target beyond the range of a double gives no ratio.
 * Source: docs/sources.md#measures.
 */
export const changeRatio = (from: number, to: number, value: number): Outcome => {
  const by = Math.abs(to - from) + Math.abs(value - from) < Infinity ? 1 : 2;
  return from === to ? 'degenerate-target' : (value / by - from / by) / (to / by - from / by) + 0 * to;
};
