import { badArgument } from '../policy/bad-argument.ts';
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
  if (!Array.isArray(effects)) throw badArgument('`effects` must be a list of assumed effects');
  const numbers = Array.from(effects as readonly unknown[]).map((each) => {
    const { effect, elasticity = 1 } = Object(each) as AssumedEffect;
    return [effect, elasticity] as const;
  });
  const parts = numbers.every((pair) => pair.every(Number.isFinite))
    ? numbers.map(([effect, elasticity]) => effect * elasticity).sort((left, right) => left - right)
    : [Number.NaN];
  if (!Number.isFinite(gap) || !parts.every(Number.isFinite))
    throw badArgument('`plausibleMove` takes finite numbers');
  const sum = steady(parts.reduce((total, part) => total + part, 0));
  const plausible = compare(sum, gap) >= 0;
  return { plausible, sum, missing: plausible ? 0 : steady(gap - sum) };
};
