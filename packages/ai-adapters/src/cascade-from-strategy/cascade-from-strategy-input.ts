import type { Benchmark, CivilDate, Commitment, CycleId, GoalId, Goals, UnitId } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { CountRange, MetricHistory } from '../role-kras/role-kras-input.ts';

/** Which part of a key result a unit is to carry. Only somebody who knows can say; a drafter splits nothing. */
export interface StatedShare {
  /** The unit. */
  readonly unit: UnitId;
  /** The key result above. */
  readonly keyResult: GoalId;
  /** The part of the way from its baseline to its target, above 0 up to 1. */
  readonly share: number;
}

/** What is read to draft a cascade from the top down. */
export interface CascadeFromStrategyInput {
  /** The goal set. */
  readonly goals: Goals;
  /** Day the draft is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** Units to draft for. Absent: every unit directly below one whose key results nobody carries. */
  readonly units?: readonly UnitId[];
  /** Cycle of the objectives. Absent: that of the key result they carry; for the first ones of a company, needed. */
  readonly cycle?: CycleId;
  /** Parts that units are to carry. */
  readonly shares?: readonly StatedShare[];
  /** How many key results an objective gets. Absent: {@link cascadeDefaults}. */
  readonly count?: CountRange;
  /** How the first objectives of a company are judged. Absent: committed, as new adopters begin (S1-31). */
  readonly commitment?: Commitment;
  /** Earlier values of metrics beside the check-ins of the set. */
  readonly history?: readonly MetricHistory[];
  /** What others reach. Absent: benchmarks of the set. */
  readonly benchmarks?: readonly Benchmark[];
  /** Language of the reasons. Absent: English. */
  readonly locale?: Locale;
}
