/** Why something has no score. Closed list: hosts may switch over it. */
export type UnscoredReason =
  | 'no-data'
  | 'stale'
  | 'degenerate-target'
  | 'zero-denominator'
  | 'insufficient-sample'
  | 'unit-mismatch'
  | 'non-finite'
  | 'excluded'
  | 'no-weight'
  | 'expression-error'
  | 'not-started';
