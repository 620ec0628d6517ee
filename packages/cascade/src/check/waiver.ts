import type { CivilDate, GoalId } from '@throughline/core';

/** A finding that is known and accepted for a while. It hides findings of a rule, of one goal or of all. */
export interface Waiver {
  /** The rule. */
  readonly ruleId: string;
  /** The goal. Absent: all findings of the rule. */
  readonly goal?: GoalId;
  /** Why it is accepted. */
  readonly reason: string;
  /** Who accepted it. */
  readonly by: string;
  /** First day it no longer holds. */
  readonly until: CivilDate;
}
