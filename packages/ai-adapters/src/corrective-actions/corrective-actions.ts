import type { GoalId, Initiative } from '@throughline/core';
import type { DraftedText } from '../task/drafted-text.ts';

/**
 * What the data shows beside a goal that is off its plan line. `blocked`: somebody wrote so. `silent`: nothing new was
 * heard. `no-source`, `no-owner`: nothing or nobody stands behind the number. `target-shift`: its target was changed.
 * `dependency-behind`, `support-behind`: a goal it depends on, or one that supports it, is off its own plan line.
 */
export type SeenCause =
  | 'blocked'
  | 'silent'
  | 'no-source'
  | 'no-owner'
  | 'target-shift'
  | 'dependency-behind'
  | 'support-behind';

/** Why an initiative is proposed. */
export interface ActionCause {
  /** The initiative. */
  readonly initiative: GoalId;
  /** The goal that is off its plan line. */
  readonly goal: GoalId;
  /** What the data shows. That it is the cause is for a human to say. */
  readonly cause: SeenCause;
  /** The other goal, where the cause is one. */
  readonly other?: GoalId;
}

/** Initiatives for goals off their plan lines, with what the data shows beside each. */
export interface CorrectiveActions {
  /** The initiatives; each supports the goal it is for. */
  readonly initiatives: readonly Initiative[];
  /** Why each is there, in the order of the initiatives. */
  readonly causes: readonly ActionCause[];
  /** The same in words. */
  readonly rationale: DraftedText;
}
