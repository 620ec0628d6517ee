import type { Outcome } from './outcome.ts';

/**
 * (value - from) / (to - from): one formula for rising and falling metrics. Where a difference leaves the range
 * of a double everything is halved first, which changes no bit of numbers of that size; the smallest numbers
 * are not halved, because they would vanish.
 * Source: docs/sources.md#measures.
 */
export const changeRatio = (from: number, to: number, value: number): Outcome => {
  if (from === to) return 'degenerate-target';
  const way = value - from;
  const whole = to - from;
  if (Number.isFinite(way) && Number.isFinite(whole)) return way / whole;
  const half = to / 2 - from / 2;
  return Number.isFinite(half) ? (value / 2 - from / 2) / half : 'non-finite';
};
