import type { Outcome } from '../attainment/outcome.ts';
import { compare } from '../numeric/compare.ts';

/** All of it, within the engine's epsilon? No outcome, or NaN, is not. */
export const isWhole = (outcome: Outcome): boolean => typeof outcome === 'number' && isWholeNumber(outcome);

/** The same of a number. */
export const isWholeNumber = (value: number): boolean => value > 0 && compare(value, 1) >= 0;
