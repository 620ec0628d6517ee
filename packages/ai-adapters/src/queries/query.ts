import type { GoalQuery } from '@throughline/cascade';
import type { PersonId } from '@throughline/core';

/** Reviews of the rhythm that wait: held by nobody yet. */
export interface ReviewQuery {
  /** About reviews. */
  readonly of: 'review';
  /** `upcoming`: within a week. `due`: the day has come. `overdue`: its stretch is over. Absent: due and overdue. */
  readonly state?: 'upcoming' | 'due' | 'overdue';
}

/** What people promised in one-to-one talks and have not done yet. */
export interface ActionItemQuery {
  /** About action items. */
  readonly of: 'actionItem';
  /** `open`: not done. `overdue`: not done, and its day has passed. Absent: `open`. */
  readonly state?: 'open' | 'overdue';
  /** Only those of this person. */
  readonly owner?: PersonId;
}

/** A question as plain JSON: about goals, units, people and talks, about reviews, or about action items. */
export type Query = GoalQuery | ReviewQuery | ActionItemQuery;

/** States by entity, for what does not live in the goal set. */
export const bookStates = {
  review: ['upcoming', 'due', 'overdue'],
  actionItem: ['open', 'overdue'],
} as const;

/** Is it a question about reviews or action items? */
export const isBookQuery = (query: Query): query is ReviewQuery | ActionItemQuery =>
  query.of === 'review' || query.of === 'actionItem';
