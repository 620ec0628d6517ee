import type { Measure } from '../measure/measure.ts';
import type { GoalId, PersonId } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** What becomes of a key result, or of an objective, when its cycle ends. Always a human's decision. */
export type CarryForwardDecision = CarryDecision | CarryChangedDecision | SplitDecision | DropDecision;

/** What all decisions say. */
export interface DecisionBase {
  /** The key result or objective of the cycle that ends. */
  readonly goal: GoalId;
  /** Who decided. */
  readonly by?: PersonId;
  /** Day of the decision. Absent: the last day of the cycle that ends. */
  readonly on?: CivilDate;
}

/** It goes on as it is. */
export interface CarryDecision extends DecisionBase {
  /** Tells the decisions apart. */
  readonly decision: 'carry';
  /** Id it has from then on. Absent: its id, `-` and the id of the next cycle. */
  readonly as?: GoalId;
  /** Objective of the next cycle it belongs to. Absent: its own objective is carried along. */
  readonly objective?: GoalId;
  /** Why. */
  readonly reason?: string;
}

/** It goes on with another target. Key results only. */
export interface CarryChangedDecision extends DecisionBase {
  /** Tells the decisions apart. */
  readonly decision: 'carry-changed';
  /** The whole new measure. */
  readonly measure: Measure;
  /** Why. */
  readonly reason: string;
  /** Id it has from then on. Absent: its id, `-` and the id of the next cycle. */
  readonly as?: GoalId;
  /** Objective of the next cycle it belongs to. Absent: its own objective is carried along. */
  readonly objective?: GoalId;
}

/** One part of what a key result is split into. */
export interface SplitPart {
  /** Title. */
  readonly title: string;
  /** The whole measure. */
  readonly measure: Measure;
  /** Id. Absent: the id of the key result, that of the next cycle and the number of the part, joined by `-`. */
  readonly as?: GoalId;
  /** How much it counts, 0 to 10,000. Absent: as much as the key result did. */
  readonly weight?: number;
}

/** It goes on as several key results. */
export interface SplitDecision extends DecisionBase {
  /** Tells the decisions apart. */
  readonly decision: 'split';
  /** Two parts or more. */
  readonly into: readonly SplitPart[];
  /** Why. */
  readonly reason: string;
  /** Objective of the next cycle they belong to. Absent: its own objective is carried along. */
  readonly objective?: GoalId;
}

/** It ends here. */
export interface DropDecision extends DecisionBase {
  /** Tells the decisions apart. */
  readonly decision: 'drop';
  /** Why. */
  readonly reason: string;
}
