import type { GoalId, PersonId } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { PlannedReview } from './planned-review.ts';

/** A review that some people are due to hold, as their calendar shows it. */
export interface DueReview {
  /** The review. */
  readonly review: PlannedReview;
  /** `upcoming`: within the days asked for, or later today. `due`: its day has come. `overdue`: its stretch is over, and it was not held. */
  readonly state: 'upcoming' | 'due' | 'overdue';
  /** Time zone of these people. */
  readonly zone: string;
  /** The day it is there. */
  readonly today: CivilDate;
  /** Instant of the review on their clocks. */
  readonly at: Instant;
  /** Who takes part, in the order of the document's goals and units. Empty: nobody is known. */
  readonly people: readonly PersonId[];
  /** `none`: it takes place anyway. `met`: its condition holds. `unknown`: there are no scores to tell. */
  readonly condition: 'none' | 'met' | 'unknown';
  /** Key results and KPIs that are off plan by more than the condition allows, in document order. */
  readonly triggeredBy: readonly GoalId[];
  /** Key results and KPIs of which nobody can tell, in document order; empty without a condition. */
  readonly unknown: readonly GoalId[];
}
