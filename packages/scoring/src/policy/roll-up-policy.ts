/** How goals become one number above them. */
export interface RollUpPolicy {
  /** Weights are shares of their sum, whatever it is. */
  readonly weights: 'normalised';
  /** A weight nobody gave is the mean of those of its siblings. */
  readonly missingWeight: 'mean-of-siblings';
  /** A child without a score: the others take its part (`renormalised`), or it counts as 0 (`zero`). */
  readonly missingData: 'renormalised' | 'zero';
  /** An objective without a driver: its own key results if any counts, else the goals that support it. */
  readonly driver: 'own-then-children';
}

/** What each field may hold. */
export const rollUpPolicyFields = {
  weights: ['normalised'],
  missingWeight: ['mean-of-siblings'],
  missingData: ['renormalised', 'zero'],
  driver: ['own-then-children'],
} as const;

/** The part of policy `standard`. */
export const standardRollUp: RollUpPolicy = /* @__PURE__ */ Object.freeze({
  weights: 'normalised',
  missingWeight: 'mean-of-siblings',
  missingData: 'renormalised',
  driver: 'own-then-children',
});
