import { compare } from '../numeric/compare.ts';
import type { Outcome } from './outcome.ts';
import { proximity } from './proximity.ts';

/** 1 inside both limits, else how near the value is to the nearer one. */
export const rangeRatio = (
  low: number,
  high: number,
  tolerance: number | undefined,
  value: number,
): Outcome => {
  if (low > high) return 'degenerate-target';
  if (compare(value, low) >= 0 && compare(value, high) <= 0) return 1;
  return proximity(Math.max(low - value, value - high), tolerance);
};
