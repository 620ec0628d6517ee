import type { Trajectory } from '@throughline/core';
import { clamp } from '../numeric/clamp.ts';
import { pacePolicyFields } from '../policy/pace-policy.ts';
import type { PacePolicy } from '../policy/pace-policy.ts';

/** The plan line of a goal, with every number that it needs. */
export interface PlanLine extends Trajectory {
  readonly steepness: number;
  readonly exponent: number;
}

/** Numbers that a plan line may have, each with its bounds. */
export const numbersOfLine = /* @__PURE__ */ (() =>
  ({
    steepness: pacePolicyFields.trajectory.steepness,
    exponent: pacePolicyFields.trajectory.exponent,
  }) as const)();

/** The plan line a measure asks for, else that of the policy; its numbers within the bounds of the policy's own. */
export const planLineOf = ({ trajectory }: PacePolicy, own: Trajectory | undefined): PlanLine => ({
  ...(own ?? trajectory),
  steepness: within(own?.steepness, numbersOfLine.steepness, trajectory.steepness),
  exponent: within(own?.exponent, numbersOfLine.exponent, trajectory.exponent),
});

/** A number cut to a range; what is none is the number of the policy. */
const within = (
  given: number | undefined,
  [low, high]: readonly [number, number],
  otherwise: number,
): number => (typeof given === 'number' && !Number.isNaN(given) ? clamp(given, low, high) : otherwise);
