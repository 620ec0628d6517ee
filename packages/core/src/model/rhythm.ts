import type { CivilDate } from '../time/civil-date.ts';
import type { Entity } from './entity.ts';
import type { Id } from './ids.ts';
import type { Every } from './every.ts';

/** What happens at a review. */
export type ReviewActivity =
  | 'alignment'
  | 'check-in'
  | 'one-to-one'
  | 'recalibration'
  | 'unit-review'
  | 'executive-review'
  | 'mid-cycle-review'
  | 'quarter-report'
  | 'wrap-up'
  | 'planning'
  | 'calibration'
  | 'appraisal'
  | 'retrospective';

/** When it happens: in a week of the cycle, again and again, or some days before the end. */
export type Schedule = WeekSchedule | RepeatSchedule | BeforeEndSchedule;

/** Once, in a week of the cycle. */
export interface WeekSchedule {
  /** Tells the three apart. */
  readonly kind: 'week';
  /** Week counted from the first day of the cycle, 1 or more. */
  readonly week: number;
}

/** Again and again, counted from the start of the cycle. */
export interface RepeatSchedule {
  /** Tells the three apart. */
  readonly kind: 'every';
  /** How often. */
  readonly every: Every;
}

/** Once, some days before the cycle ends. */
export interface BeforeEndSchedule {
  /** Tells the three apart. */
  readonly kind: 'before-end';
  /** Days before the first day after the cycle. */
  readonly days: number;
}

/** A condition that must hold for a review to take place: attainment is off its plan line by more than `above`. */
export interface VarianceTrigger {
  /** Strictly more than this, as a fraction, e.g. 0.2. */
  readonly above: number;
  /** `relative` to the plan line, or in `points` of attainment. Absent: `relative`. */
  readonly basis?: 'relative' | 'points';
  /** Only `under` plan, or on `both` sides. Absent: `under`. */
  readonly sides?: 'under' | 'both';
  /** Smallest difference in points of attainment that counts, as a fraction. Absent: 0.05. */
  readonly floor?: number;
}

/** One review that comes back, or comes once. */
export interface Recurrence extends Entity {
  /** What happens. */
  readonly activity: ReviewActivity;
  /** When. */
  readonly schedule: Schedule;
  /** Only if this holds. Absent: always. */
  readonly trigger?: VarianceTrigger;
  /** Who takes part. Absent: `owners`. */
  readonly audience?: 'owners' | 'unit' | 'executives';
}

/** A set of independent recurrences. */
export interface Rhythm extends Entity {
  /** Its name. */
  readonly name: string;
  /** The reviews. */
  readonly recurrences: readonly Recurrence[];
}

/** A day off. */
export interface Holiday {
  /** The day. */
  readonly on: CivilDate;
  /** Its name. */
  readonly name?: string;
}

/** Working days of a place. */
export interface WorkCalendar extends Entity {
  /** Its name. */
  readonly name: string;
  /** Days off. */
  readonly holidays?: readonly Holiday[];
  /** Weekdays without work, 1 = Monday to 7 = Sunday. Absent: 6 and 7. */
  readonly weekend?: readonly number[];
  /** Units it holds for. Absent: all. */
  readonly units?: readonly Id[];
}
