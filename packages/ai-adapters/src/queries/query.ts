import type { GoalQuery } from '@throughline/cascade';
import type { CivilDate, PersonId } from '@throughline/core';

/** Reviews of the rhythm that wait: held by nobody yet. */
export interface ReviewQuery {
  /** About reviews. */
  readonly of: 'review';
  /** `upcoming`: within a week. `due`: the day has come. `overdue`: its stretch is over. `next`: the next one. Absent: due and overdue. */
  readonly state?: 'upcoming' | 'due' | 'overdue' | 'next';
  /** With `upcoming`: on this day or later. */
  readonly since?: CivilDate;
  /** With `upcoming`: up to this day, without it. At most a year ahead. Absent: within a week. */
  readonly before?: CivilDate;
  /** How many instead of which. */
  readonly aggregate?: 'count';
}

/** What people promised in one-to-one talks. */
export interface ActionItemQuery {
  /** About action items. */
  readonly of: 'actionItem';
  /** `open`: not done. `overdue`: not done, and its day has passed. `done`: done. Absent: `open`. */
  readonly state?: 'open' | 'overdue' | 'done';
  /** Only those of this person. */
  readonly owner?: PersonId;
  /** Only those due on this day or later. */
  readonly dueSince?: CivilDate;
  /** Only those due before this day. */
  readonly dueBefore?: CivilDate;
  /** Only those done on this day or later. */
  readonly doneSince?: CivilDate;
  /** Only those done before this day. */
  readonly doneBefore?: CivilDate;
  /** A number instead of a list: how many, or which part of all, done or not, is in that state. */
  readonly aggregate?: 'count' | 'share';
  /** One number for each owner, the highest first. */
  readonly groupBy?: 'owner';
}

/** A question as plain JSON: about goals, units, people and talks, about reviews, or about action items. */
export type Query = GoalQuery | ReviewQuery | ActionItemQuery;

/** States by entity, for what does not live in the goal set. */
export const bookStates = {
  review: ['upcoming', 'due', 'overdue', 'next'],
  actionItem: ['open', 'overdue', 'done'],
} as const;

/** Is it a question about reviews or action items? */
export const isBookQuery = (query: Query): query is ReviewQuery | ActionItemQuery =>
  query.of === 'review' || query.of === 'actionItem';
