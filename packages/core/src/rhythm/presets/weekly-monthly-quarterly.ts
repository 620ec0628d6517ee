import type { Rhythm } from '../../model/rhythm.ts';

/**
 * Current values every week, a review of each business unit every month, one of the executives every quarter.
 * Months and quarters are reviewed on their last day. Source: docs/sources.md#review-rhythms (S4-14, S4-15).
 *
 * @example
 * ```ts
 * import { weeklyMonthlyQuarterly } from '@throughline/core';
 *
 * weeklyMonthlyQuarterly.recurrences.map(({ audience }) => audience); // => ['owners', 'unit', 'executives']
 * ```
 */
export const weeklyMonthlyQuarterly: Rhythm = {
  id: 'weekly-monthly-quarterly',
  name: 'Weekly, monthly, quarterly',
  recurrences: [
    {
      id: 'weekly-refresh',
      activity: 'check-in',
      schedule: { kind: 'every', every: { count: 1, unit: 'week' } },
      audience: 'owners',
    },
    {
      id: 'monthly-unit-review',
      activity: 'unit-review',
      schedule: { kind: 'every', every: { count: 1, unit: 'month' } },
      audience: 'unit',
      onDayOff: 'previous-business-day',
    },
    {
      id: 'quarterly-executive-review',
      activity: 'executive-review',
      schedule: { kind: 'every', every: { count: 1, unit: 'quarter' } },
      audience: 'executives',
      onDayOff: 'previous-business-day',
    },
  ],
};
