import type { DeltaCheckIn, DoneCheckIn, LevelCheckIn, PooledCheckIn, ValueCheckIn } from '@throughline/core';

/** What a fact says, without key and date. Check-ins of a goal set fit as they are, except retractions. */
export type ProgressFact =
  | Pick<ValueCheckIn, 'value'>
  | Pick<DeltaCheckIn, 'delta'>
  | Pick<DoneCheckIn, 'done' | 'milestone' | 'question'>
  | Pick<PooledCheckIn, 'numerator' | 'denominator'>
  | Pick<LevelCheckIn, 'level'>;

/** A fact before it is known which kind it is. */
export interface AnyFact {
  readonly value?: number;
  readonly delta?: number;
  readonly done?: boolean;
  readonly milestone?: string;
  readonly question?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly level?: string;
}
