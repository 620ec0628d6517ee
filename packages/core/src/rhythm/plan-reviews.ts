import { checkList } from '../error/check-list.ts';
import { checkObject } from '../error/check-object.ts';
import { checkText } from '../error/check-text.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Rhythm, WorkCalendar } from '../model/rhythm.ts';
import { UsageError } from '../error/usage-error.ts';
import { runPlan } from './plan-run.ts';
import type { PlannedReview } from './planned-review.ts';

/**
 * The dates of a rhythm in a cycle, sorted by day. All lie in the cycle; no two are the same activity for the
 * same people on the same day. With a calendar, a review on a day off moves as the recurrence or the rhythm
 * says (`onDayOff`), and stays in the cycle. Civil dates only, so the answer is the same everywhere.
 *
 * A cycle whose dates make no sense has no reviews, and a recurrence that cannot be followed has no dates;
 * `checkRhythms` says why. At most 1,000 recurrences are read and 10,000 dates planned. A value that is no
 * rhythm or no cycle is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { planReviews, twelveWeek } from '@throughline/core';
 *
 * const q2 = { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' } as const;
 * planReviews(twelveWeek, q2).map(({ id, on, end }) => [id, on, end]).slice(3);
 * // => [['q2/recalibration/1', '2026-05-20', '2026-05-27'], ['q2/next-quarter/1', '2026-06-17', '2026-06-24'], ['q2/report/1', '2026-06-17', '2026-06-24']]
 * ```
 */
export const planReviews = (
  rhythm: Rhythm,
  cycle: Cycle,
  calendar?: WorkCalendar,
): readonly PlannedReview[] => {
  if (!Array.isArray((rhythm as Partial<Rhythm> | null | undefined)?.recurrences))
    throw new UsageError('core/bad-option', '`rhythm` must be a rhythm; `rhythmOf` gives that of a cycle');
  checkList(rhythm.recurrences, 'rhythm.recurrences');
  for (const { id, activity, schedule } of rhythm.recurrences) {
    checkText(id, 'rhythm.recurrences.id');
    checkText(activity, 'rhythm.recurrences.activity');
    checkObject(schedule, 'rhythm.recurrences.schedule');
  }
  const given: Partial<Record<string, unknown>> = { ...(cycle as Cycle | null | undefined) };
  if (['id', 'start', 'end'].some((field) => typeof given[field] !== 'string'))
    throw new UsageError('core/bad-option', '`cycle` must be a cycle with `id`, `start` and `end`');
  return runPlan(rhythm, cycle, calendar).reviews;
};
