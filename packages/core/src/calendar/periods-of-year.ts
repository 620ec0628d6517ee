import { UsageError } from '../error/usage-error.ts';
import { fiscalPeriods } from './fiscal-period.ts';
import type { FiscalPeriods, Period } from './period.ts';
import { settledPlan } from './settled-plan.ts';

/**
 * All periods of a kind in a fiscal year, in order. They tile the year: no gap, no overlap. Empty when the year
 * does not lie wholly in years 1 to 9999.
 *
 * @example
 * ```ts
 * import { periodsOfYear } from '@throughline/core/calendar';
 *
 * periodsOfYear({ kind: 'half' }, 2026).map(({ name, start }) => [name, start]);
 * // => [['H1 2026', '2026-01-01'], ['H2 2026', '2026-07-01']]
 * ```
 */
export const periodsOfYear = (plan: FiscalPeriods, year: number): Period[] => {
  const settled = settledPlan(plan);
  if (settled.kind === 'custom' || !Number.isInteger(year))
    throw new UsageError('core/bad-option', '`year` must be a whole number and `kind` a part of the year');
  if (year < 1 || year > 9999) return [];
  return fiscalPeriods(settled.kind, settled.calendar, year);
};
