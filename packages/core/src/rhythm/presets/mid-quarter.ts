import type { Rhythm } from '../../model/rhythm.ts';

/**
 * Weekly check-ins, one review in the middle of a quarter (week 7 of 13), planning of the next quarter a month
 * before it, and a wrap-up with a retrospective of each key result a week before it. Source:
 * docs/sources.md#review-rhythms (S1-19, S1-41, S1-42, S2-11).
 *
 * @example
 * ```ts
 * import { midQuarter } from '@throughline/core';
 *
 * midQuarter.recurrences[1]?.schedule; // => { kind: 'week', week: 7 }
 * ```
 */
export const midQuarter: Rhythm = {
  id: 'mid-quarter',
  name: 'Mid-quarter review',
  recurrences: [
    {
      id: 'weekly-check-in',
      activity: 'check-in',
      schedule: { kind: 'every', every: { count: 1, unit: 'week' } },
    },
    { id: 'mid-quarter-review', activity: 'mid-cycle-review', schedule: { kind: 'week', week: 7 } },
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
