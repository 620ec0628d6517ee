import type { Rhythm } from '../../model/rhythm.ts';

/**
 * For research objectives in half-years, beside delivery in quarters: monthly check-ins, a review in the middle
 * (week 13 of 26), planning a month and wrap-up a week before the next half. Source:
 * docs/sources.md#review-rhythms (S2-10, S1-19, S1-41).
 *
 * @example
 * ```ts
 * import { halfYearResearch } from '@throughline/core';
 *
 * halfYearResearch.recurrences.length; // => 5
 * ```
 */
export const halfYearResearch: Rhythm = {
  id: 'half-year-research',
  name: 'Research in half-years',
  recurrences: [
    {
      id: 'monthly-check-in',
      activity: 'check-in',
      schedule: { kind: 'every', every: { count: 1, unit: 'month' } },
      onDayOff: 'previous-business-day',
    },
    { id: 'mid-half-review', activity: 'mid-cycle-review', schedule: { kind: 'week', week: 13 } },
    { id: 'planning', activity: 'planning', schedule: { kind: 'before-end', days: 0, months: 1 } },
    {
      id: 'wrap-up',
      activity: 'wrap-up',
      schedule: { kind: 'before-end', days: 7 },
      onDayOff: 'previous-business-day',
    },
    {
      id: 'retrospectives',
      activity: 'retrospective',
      schedule: { kind: 'before-end', days: 7 },
      onDayOff: 'previous-business-day',
    },
  ],
};
