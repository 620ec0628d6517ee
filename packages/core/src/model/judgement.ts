import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Entity } from './entity.ts';
import type { CycleId, GoalId, PersonId } from './ids.ts';

/** Plan status a human can set. */
export type JudgedStatus = 'on-track' | 'behind' | 'at-risk';

/** A human's score or status in place of the computed one. The computed one is kept beside it. */
export interface Judgement extends Entity {
  /** The goal. */
  readonly goal: GoalId;
  /** The human who judged. */
  readonly by: PersonId;
  /** Day it counts from. */
  readonly on: CivilDate;
  /** Instant it was recorded. */
  readonly at: Instant;
  /** Score, 0 to 1. */
  readonly score?: number;
  /** Status. */
  readonly status?: JudgedStatus;
  /** Why. */
  readonly reason: string;
  /** First day it no longer holds. Absent: open. */
  readonly until?: CivilDate;
}

/** What was learnt from a goal when its cycle ended. */
export interface Retrospective extends Entity {
  /** The goal. */
  readonly goal: GoalId;
  /** The cycle that ended. */
  readonly cycle?: CycleId;
  /** Who wrote it. */
  readonly by?: PersonId;
  /** Day it was written. */
  readonly on: CivilDate;
  /** What went well. */
  readonly wentWell?: readonly string[];
  /** What to do better. */
  readonly toImprove?: readonly string[];
  /** What stood in the way. */
  readonly blocking?: readonly string[];
  /** Why it ended as it did. It is input to the next draft. */
  readonly rootCause?: string;
  /** Carry-forward decision: go on as it is, go on changed, or stop. */
  readonly next?: 'carry-forward' | 'carry-forward-changed' | 'stop';
  /** Why that was decided. */
  readonly reason?: string;
}
