import type { MeasureUnit } from '../measure/measure-unit.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { ExternalId } from './entity.ts';
import type { GoalId, Id, PersonId } from './ids.ts';
import type { Extensions } from './json-value.ts';

/**
 * A fact about a goal. Facts are never overwritten: a repeat (same key, same content) changes nothing, a
 * correction is a new fact, and `retracts` takes one back. The state of a goal is a fold over its facts
 * ordered by `on`, `at`, `key`, so repeats, retries and reordering change no number.
 */
export type CheckIn =
  | ValueCheckIn
  | DeltaCheckIn
  | DoneCheckIn
  | PooledCheckIn
  | LevelCheckIn
  | RetractionCheckIn;

/** What every check-in has. */
export interface CheckInFact {
  /** Idempotency key, unique in the set. The sender chooses it, e.g. source, goal and day. */
  readonly key: Id;
  /** The goal it is about. */
  readonly goal: GoalId;
  /** Day the fact is true for; it counts at the end of that day. */
  readonly on: CivilDate;
  /** Instant it was recorded. */
  readonly at: Instant;
  /** Who recorded it. */
  readonly by?: PersonId;
  /** Where the value came from. */
  readonly source?: Id;
  /** Belief of the owner in reaching the target, 0 to 1. */
  readonly confidence?: number;
  /** A few words. */
  readonly note?: string;
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[];
  /** Data of the host, kept word for word. */
  readonly extensions?: Extensions;
}

/** The value of the metric on that day. */
export interface ValueCheckIn extends CheckInFact {
  /** Percent as 30 for 30 %, money in major units. */
  readonly value: number;
  /**
   * Unit of this value. Absent: the unit of the measure. Money in another currency is converted by the dated
   * rates of the document; any other unit than that of the measure leaves the goal unscored.
   */
  readonly unit?: MeasureUnit;
}

/** A change of the value since the fact before. */
export interface DeltaCheckIn extends CheckInFact {
  /** By how much it moved. */
  readonly delta: number;
  /** Unit of this change. Absent: the unit of the measure. */
  readonly unit?: MeasureUnit;
}

/** Something was done or answered, or was not. */
export interface DoneCheckIn extends CheckInFact {
  /** True: done. False: open again. */
  readonly done: boolean;
  /** Id of the milestone it is about. */
  readonly milestone?: Id;
  /** Id of the question it answers. */
  readonly question?: Id;
}

/** Two counts whose ratio is the value; counts are pooled, ratios never averaged. */
export interface PooledCheckIn extends CheckInFact {
  /** How many of them. */
  readonly numerator: number;
  /** Out of how many. */
  readonly denominator: number;
}

/** A named level was reached. */
export interface LevelCheckIn extends CheckInFact {
  /** Id of the level. */
  readonly level: Id;
}

/** Takes an earlier check-in back. */
export interface RetractionCheckIn extends CheckInFact {
  /** Key of the check-in that no longer holds. */
  readonly retracts: Id;
}
