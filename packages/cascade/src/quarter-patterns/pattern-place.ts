import type { Commitment, CycleId, GoalId, Id, Owner, Support, UnitId } from '@throughline/core';

/** Where the goals of a quarter pattern go and who answers for them. */
export interface PatternPlace {
  /** Id of the objective. Its key results have this id with a dash and a word. */
  readonly id: GoalId;
  /** The quarter. */
  readonly cycle: CycleId;
  /** The unit whose objective it is. */
  readonly unit?: UnitId;
  /** Who answers for the objective and so for its key results. */
  readonly owners: readonly Owner[];
  /** Goals above that it helps. */
  readonly supports?: readonly Support[];
  /** How it is judged. Absent: `aspirational`; exploration is `learning`. */
  readonly commitment?: Commitment;
  /** Where the values of the key results come from. */
  readonly source?: Id;
}
