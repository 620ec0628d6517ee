import type {
  DeltaCheckIn,
  DoneCheckIn,
  LevelCheckIn,
  MeasureUnit,
  PooledCheckIn,
  ValueCheckIn,
} from '@throughline/core';
import type { UnscoredReason } from './unscored-reason.ts';

/** What a fact says, without key and date. Check-ins of a goal set fit as they are, except retractions. */
export type ProgressFact =
  | Pick<ValueCheckIn, 'value'>
  | Pick<DeltaCheckIn, 'delta'>
  | Pick<DoneCheckIn, 'done' | 'milestone' | 'question'>
  | Pick<PooledCheckIn, 'numerator' | 'denominator'>
  | Pick<LevelCheckIn, 'level'>
  | InputFact;

/** The value of an input of a formula. */
export interface InputFact {
  /** Its name in the formula. */
  readonly input: string;
  /** Its current value. */
  readonly value: number;
}

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
  readonly unit?: MeasureUnit;
  readonly input?: string;
  /** Why an input has no value. */
  readonly reason?: UnscoredReason;
}
