import type { GoalId } from './ids.ts';

/** By how much and how late a child should move its parent. It makes a link falsifiable. */
export interface Expectation {
  /** Size of the move of the parent's metric, in `in`; positive is up. */
  readonly by: number;
  /** `percent` of the parent's value, percentage `points`, or the parent's own `unit`. */
  readonly in: 'percent' | 'points' | 'unit';
  /** Days between the child's hit and the parent's move. Absent: 0. */
  readonly lagDays?: number;
}

/** A link from a goal up to a goal that it helps. Several are normal. */
export interface Support {
  /** The goal above. */
  readonly goal: GoalId;
  /** The parent's view: how much this child counts among its children, 0 to 10,000. Absent: mean of the siblings. */
  readonly weight?: number;
  /** The child's split of itself, 0 to 1. Absent shares split the remainder equally, so nothing counts twice. */
  readonly share?: number;
  /** What the link promises. A link without it cannot be tested against facts. */
  readonly expects?: Expectation;
  /** Revision of the goal above that the owner last looked at. */
  readonly seenRevision?: number;
}
