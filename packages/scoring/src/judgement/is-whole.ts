import type { Outcome } from '../attainment/outcome.ts';
import { compare } from '../numeric/compare.ts';

/** All of it, within the engine's epsilon? No outcome, or NaN, is not. */
export const isWhole = (outcome: Outcome): boolean =>
  typeof outcome === 'number' && outcome > 0 && compare(outcome, 1) >= 0;
