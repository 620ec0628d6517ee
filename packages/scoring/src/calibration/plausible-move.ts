import { UsageError } from '@throughline/core';
import { compare } from '../numeric/compare.ts';
import { steady } from '../forecast/steady.ts';

/** Most that one goal below can do, and how much of it reaches the goal above. */
export interface AssumedEffect {
  /** The effect if it is met in full, in the unit of the gap. */
  readonly effect: number;
  /** Which part of it moves the goal above. Absent: 1. */
  readonly elasticity?: number;
}

/** Whether goals below can move the one above. */
export interface PlausibleMove {
  /** Do all effects together reach the gap? */
  readonly plausible: boolean;
  /** All effects together. */
  readonly sum: number;
  /** What is missing to the gap; 0 when nothing is. */
  readonly missing: number;
}

/**
 * Can goals below plausibly close the gap of the goal above, if all of them are met in full? (S4-11) For numbers a host
 * has at hand; the rule `cascade/contribution-plausible` asks the same of links with `expects`. Numbers that are not finite
 * are a `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { plausibleMove } from '@throughline/scoring/calibration';
 *
 * plausibleMove(25, [{ effect: 5 }, { effect: 8 }]); // => { plausible: false, sum: 13, missing: 12 }
 * ```
 */
export const plausibleMove = (gap: number, effects: readonly AssumedEffect[]): PlausibleMove => {
  const parts = effects
    .map(({ effect, elasticity = 1 }) => effect * elasticity)
    .sort((left, right) => left - right);
  if (!Number.isFinite(gap) || !parts.every(Number.isFinite))
    throw new UsageError('scoring/bad-argument', '`plausibleMove` takes finite numbers');
  const sum = steady(parts.reduce((total, part) => total + part, 0));
  const plausible = compare(sum, gap) >= 0;
  return { plausible, sum, missing: plausible ? 0 : steady(gap - sum) };
};
