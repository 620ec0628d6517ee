import type { CivilDate } from '../time/civil-date.ts';
import type { Entity } from './entity.ts';
import type { Id } from './ids.ts';
import type { Every } from './every.ts';
import type { WallTime } from '../time/wall-time.ts';

/** What happens at a review. */
export type ReviewActivity =
  | 'alignment'
  | 'execution'
  | 'check-in'
  | 'one-to-one'
  | 'recalibration'
  | 'unit-review'
  | 'executive-review'
  | 'mid-cycle-review'
  | 'quarter-report'
  | 'wrap-up'
  | 'planning'
  | 'calibration-pack'
  | 'calibration'
  | 'appraisal'
  | 'retrospective';

/**
 * When it happens: in a week of the cycle, again and again, some time before the end, on a day of calendar
 * months, or some time before another review.
 */
export type Schedule =
  | WeekSchedule
  | RepeatSchedule
  | BeforeEndSchedule
  | MonthDaySchedule
  | BeforeReviewSchedule;

/** Once, in a week of the cycle or in several weeks in a row. */
export interface WeekSchedule {
  /** Tells the schedules apart. */
  readonly kind: 'week';
  /** Week of the cycle, 1 or more. The rhythm's `weekStart` says how weeks are counted. */
  readonly week: number;
  /** Last week, when it takes several. Absent: the same week. */
  readonly through?: number;
  /** Day of the week it takes place on, 1 = Monday to 7 = Sunday. Absent: the first day of the week. */
  readonly weekday?: number;
}

/**
 * Again and again, in stretches counted from the start of the cycle; the last one may be shorter. The nth
 * stretch is counted from the first day of the cycle, so that months do not drift.
 */
export interface RepeatSchedule {
  /** Tells the schedules apart. */
  readonly kind: 'every';
  /** How often. */
  readonly every: Every;
  /** Takes place on the first such day of each stretch, 1 = Monday to 7 = Sunday. Absent: on its last day. */
  readonly weekday?: number;
}

/** Once, some days before the cycle ends. */
export interface BeforeEndSchedule {
  /** Tells the schedules apart. */
  readonly kind: 'before-end';
  /** Days before the first day after the cycle. */
  readonly days: number;
  /** Calendar months before that day, taken off before the days. Absent: 0. */
  readonly months?: number;
}

/** On a day of calendar months, wherever the cycle begins. */
export interface MonthDaySchedule {
  /** Tells the schedules apart. */
  readonly kind: 'month-day';
  /** Day of the month, 1 to 31; the last day of a month that is shorter. */
  readonly day: number;
  /** Months it takes place in, 1 = January to 12 = December. Absent: every month. */
  readonly months?: readonly number[];
}

/**
 * Some time before each date of another review of the rhythm. Days keep the time on the clock; hours are
 * hours that pass, so the instant depends on the time zone when clocks change in between.
 */
export interface BeforeReviewSchedule {
  /** Tells the schedules apart. */
  readonly kind: 'before-review';
  /** Id of the other recurrence. */
  readonly review: Id;
  /** Civil days before it. Absent: 0. */
  readonly days?: number;
  /** Hours before it, counted after the days. Absent: 0. */
  readonly hours?: number;
}

/** What becomes of a review on a day without work: it stays, or moves to the nearest working day before or after. */
export type DayOffPolicy = 'keep' | 'previous-business-day' | 'next-business-day';

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
  readonly audience?: 'owners' | 'managers' | 'unit' | 'executives';
  /** Time on the clock of those who take part. Absent: `09:00`. */
  readonly time?: WallTime;
  /** What becomes of it on a day without work. Absent: what the rhythm says. */
  readonly onDayOff?: DayOffPolicy;
}

/** A set of independent recurrences. */
export interface Rhythm extends Entity {
  /** Its name. */
  readonly name: string;
  /** The reviews. */
  readonly recurrences: readonly Recurrence[];
  /**
   * Day weeks begin on, 1 = Monday (ISO weeks) to 7 = Sunday; week 1 is the first with four days or more in
   * the cycle. Absent: weeks are counted from the first day of the cycle.
   */
  readonly weekStart?: number;
  /** What becomes of a review on a day without work. Absent: `next-business-day`. */
  readonly onDayOff?: DayOffPolicy;
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
