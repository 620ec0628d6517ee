import type { CivilDate } from '../time/civil-date.ts';

/**
 * How the objectives of a made-up goal set hang together.
 *
 * - `tree`: company, business units, departments, teams; every objective below the company has one parent.
 * - `several-parents`: the same, with one to three parents each, some in a neighbouring unit, with shares.
 * - `star`: one objective of the company, all others support it.
 * - `chain`: every objective supports the one before it. As deep as it is long.
 * - `diamonds`: one, two, one, two ...; every pair supports the one above it and is supported by the one below.
 *
 * Chains and diamonds are deeper than the four levels of an organisation, so their objectives name no unit.
 */
export type GoalSetShape = 'tree' | 'several-parents' | 'chain' | 'star' | 'diamonds';

/** What {@link generateGoalSet} makes. Everything has a default. */
export interface GenerateGoalSetOptions {
  /** Same seed, same options: the same goal set to the byte. Absent: 1. */
  readonly seed?: number;
  /** How many objectives. Absent: 30. */
  readonly objectives?: number;
  /** Key results of each objective. Absent: 4. */
  readonly keyResultsPerObjective?: number;
  /** How they hang together. Absent: `tree`. */
  readonly shape?: GoalSetShape;
  /** Check-ins of each key result, spread from the start of the quarter to `today`. Absent: 3. */
  readonly checkInsPerKeyResult?: number;
  /** How many people. Absent: one for every two objectives. */
  readonly people?: number;
  /** KRAs of each of the six roles, each with three KPIs and a link to a key result of the company. Absent: 0. */
  readonly krasPerRole?: number;
  /** The day it is; the cycle is its quarter. Absent: `2026-05-15`. */
  readonly today?: CivilDate;
}
