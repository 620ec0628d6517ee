import type { FiscalPeriodKind } from './period.ts';

/** Fiscal months in a period. */
export const monthsPerPeriod: Readonly<Record<FiscalPeriodKind, number>> = {
  year: 12,
  half: 6,
  trimester: 4,
  quarter: 3,
  month: 1,
};
