import type { Entity } from './entity.ts';
import type { GoalId, PersonId } from './ids.ts';

/** Something that may keep a goal from being reached. */
export interface Risk extends Entity {
  /** The goal. */
  readonly goal: GoalId;
  /** What may happen. */
  readonly title: string;
  /** How likely, 0 to 1. */
  readonly likelihood?: number;
  /** How bad. */
  readonly impact?: 'low' | 'medium' | 'high';
  /** What is done about it. */
  readonly mitigation?: string;
  /** Who watches it. */
  readonly owner?: PersonId;
}
