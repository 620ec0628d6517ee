/** What a reader should know about a score. Closed list. */
export type Flag =
  | 'clamped'
  | 'conflicting-facts'
  | 'in-loop'
  | 'missing-children'
  | 'missing-weight'
  | 'missed-commitment'
  | 'overridden'
  | 'stale'
  | 'weight-out-of-range';
