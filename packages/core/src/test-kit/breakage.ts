import type { GoalSet } from '../model/goal-set.ts';

/** One way to break a valid goal set at exactly one place. */
export interface Breakage {
  /** What it does, e.g. `drop-accountable-owner`. */
  readonly name: string;
  /** Rules that must report it. Others may as well: a goal nobody owns is also not owned by one person. */
  readonly ruleIds: readonly string[];
  /**
   * Breaks a copy at a place the seed chooses; everything untouched is shared with the input. `undefined` when
   * the set has no place for it, e.g. no KRA to break.
   */
  readonly apply: (goals: GoalSet, seed: number) => GoalSet | undefined;
}
