import type { PlanStatus } from '../score/status.ts';

/**
 * What a status may depend on, all as fractions: the `gap` (expected minus attained), the `ratio` (attained by
 * expected), the `attainment`, the `expected` attainment, and how much of the time has `elapsed`.
 */
export type PlanFact = (typeof planFacts)[number];

/** Every plan fact. */
export const planFacts = ['gap', 'ratio', 'attainment', 'expected', 'elapsed'] as const;

/** How a plan fact may stand to a limit. */
export const planComparisons = ['below', 'at-most', 'at-least', 'above'] as const;

/** One comparison. Numbers within the engine's epsilon are the same. */
export interface StatusTest {
  /** What is compared. */
  readonly of: PlanFact;
  /** How it must stand to the limit. */
  readonly is: (typeof planComparisons)[number];
  /** The limit, a fraction. */
  readonly limit: number;
}

/** A status with all that must hold for it. */
export interface StatusCondition {
  /** The status. */
  readonly status: PlanStatus;
  /** All of these; at least one. */
  readonly when: readonly StatusTest[];
}

/**
 * How a goal's place against its plan line gets a word: the first condition that holds. Where nothing is
 * expected yet there is no ratio; a condition that asks for it then ends in `on-track`, since nothing that is
 * due is missing.
 */
export interface StatusRule {
  /** Name, e.g. `viva`; small letters, digits and hyphens. */
  readonly id: string;
  /** In the order in which they are tried; at most 20. */
  readonly conditions: readonly StatusCondition[];
  /** When none holds. */
  readonly otherwise: PlanStatus;
}
