import type { Outcome } from './outcome.ts';

/**
 * (value - from) / (to - from): one formula for rising and falling metrics. Where the differences leave the
 * range of a double everything is halved first, which changes no bit of numbers of that size; the smallest
 * numbers are not halved, because they would vanish. A target beyond the range of a double gives no ratio.
 * Source: docs/sources.md#measures.
 */
export const changeRatio = (from: number, to: number, value: number): Outcome => {
  const plain = plainChange(from, to, value);
  if (!Number.isNaN(plain)) return plain;
  return from === to ? 'degenerate-target' : (value / 2 - from / 2) / (to / 2 - from / 2) + 0 * to;
};

/** The same where the differences are numbers that fit a double and the second is not 0; else NaN. */
export const plainChange = (from: number, to: number, value: number): number => {
  const whole = to - from;
  const done = value - from;
  return Math.abs(whole) + Math.abs(done) < Infinity && whole !== 0 ? done / whole + 0 * to : Number.NaN;
};
