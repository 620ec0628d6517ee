/** Kind codes of measures in an index, by name: positions in `measureKinds`, written out so that a rule brings no list along. */
export const measureCodes = {
  change: 0,
  relative: 1,
  threshold: 2,
  range: 3,
  exact: 4,
  milestones: 5,
  binary: 6,
  zones: 7,
  ordinal: 8,
  payout: 9,
  pooled: 10,
  learning: 11,
  baseline: 12,
  formula: 13,
} as const;
