import type { QueryAggregate } from '@throughline/cascade';

/** How a unit, a company or a cycle goes: its mean, and how many of its objectives stand well and badly. */
export const goalSummary: readonly QueryAggregate[] = [
  { of: 'mean', field: 'attainment' },
  { of: 'count', field: 'status', values: ['achieved', 'ahead', 'on-track'], as: 'on track' },
  { of: 'count', field: 'status', values: ['behind', 'at-risk'], as: 'off track' },
];
