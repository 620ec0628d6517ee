/** Steps that were written about goals; undefined for a goal the reader may not see. */
export interface GoalSteps {
  /** What a goal feeds upward. */
  readonly fed: Map<number, number>;
  /** Its score. */
  readonly score: Map<number, number>;
  /** Its status. */
  readonly status: Map<number, number>;
}
