import type { Rhythm } from '../../model/rhythm.ts';

/**
 * The twelve-week rhythm of a quarter: alignment and sign-off in week 1, execution in weeks 2 to 4, one-to-ones
 * in week 5, recalibration in week 8 if attainment is more than 20 % under plan, report and draft of the next
 * quarter in week 12. Source: docs/sources.md#review-rhythms (S0-13).
 *
 * @example
 * ```ts
 * import { twelveWeek } from '@throughline/core';
 *
 * twelveWeek.recurrences.map(({ id }) => id);
 * // => ['alignment', 'execution', 'one-to-one', 'recalibration', 'report', 'next-quarter']
 * ```
 */
export const twelveWeek: Rhythm = {
  id: 'twelve-week',
  name: 'Twelve weeks',
  recurrences: [
    { id: 'alignment', activity: 'alignment', schedule: { kind: 'week', week: 1 } },
    { id: 'execution', activity: 'execution', schedule: { kind: 'week', week: 2, through: 4 } },
    { id: 'one-to-one', activity: 'one-to-one', schedule: { kind: 'week', week: 5 } },
    {
      id: 'recalibration',
      activity: 'recalibration',
      schedule: { kind: 'week', week: 8 },
      trigger: { above: 0.2, basis: 'relative', sides: 'under', floor: 0.05 },
    },
    { id: 'report', activity: 'quarter-report', schedule: { kind: 'week', week: 12 } },
    { id: 'next-quarter', activity: 'planning', schedule: { kind: 'week', week: 12 } },
  ],
};
