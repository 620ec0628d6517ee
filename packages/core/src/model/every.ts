/** How often something repeats: every `count` `unit`s. */
export interface Every {
  /** How many, 1 or more. */
  readonly count: number;
  /** Of which unit. */
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
}
