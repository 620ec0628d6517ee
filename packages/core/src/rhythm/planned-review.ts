import type { CycleId, Id } from '../model/ids.ts';
import type { Recurrence, ReviewActivity, VarianceTrigger } from '../model/rhythm.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { WallTime } from '../time/wall-time.ts';

/** What a review that is fixed by hours waits for. */
export interface ReviewAhead {
  /** Id of the planned review. */
  readonly review: Id;
  /** Day the hours are counted back from: that of the review, or some days before it. */
  readonly on: CivilDate;
  /** Time on the clock the hours are counted back from: that of the review. */
  readonly time: WallTime;
  /** Hours that pass in between. */
  readonly hours: number;
}

/** One date of one review. */
export interface PlannedReview {
  /**
   * Stable id: cycle, recurrence and number joined by `/`, with `/` written `~1` and `~` written `~0` inside
   * each. It does not change when a holiday moves the date, so calendars and reminders can be updated by it.
   */
  readonly id: Id;
  /** The cycle. */
  readonly cycle: CycleId;
  /** The rhythm. */
  readonly rhythm: Id;
  /** The recurrence of the rhythm. */
  readonly recurrence: Id;
  /** Which date of the recurrence it is, from 1. */
  readonly number: number;
  /** What happens. */
  readonly activity: ReviewActivity;
  /** Who takes part. */
  readonly audience: NonNullable<Recurrence['audience']>;
  /** Day it takes place. It lies in the cycle. */
  readonly on: CivilDate;
  /** Day it would have taken place, had that not been a day off. Absent: it was not moved. */
  readonly movedFrom?: CivilDate;
  /** Time on the clock of those who take part. */
  readonly time: WallTime;
  /** First day of the stretch it belongs to, within the cycle: the week, the month, the time until the end. */
  readonly start: CivilDate;
  /** First day after that stretch. */
  readonly end: CivilDate;
  /** It takes place only if this holds. Absent: always. */
  readonly trigger?: VarianceTrigger;
  /** The review it comes some hours before; then the instant, not `on`, is exact. */
  readonly before?: ReviewAhead;
}
