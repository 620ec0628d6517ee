import { checkOptions } from '../error/check-options.ts';
import { checkObject } from '../error/check-object.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Cycle } from '../model/cycle.ts';
import { addMonths } from '../time/add-months.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { periodOf } from './period-of.ts';
import { rhythmDefaults } from './rhythm-defaults.ts';

/** How long before the next cycle its planning begins: one calendar month, or a number of days. */
export type PlanningLead = 'month' | { readonly days: number };

/** Days around the end of a cycle. */
export interface WrapUp {
  /** Day on which planning of the next cycle begins. */
  readonly planningStart: CivilDate;
  /** Last day on which the cycle should be wrapped up. */
  readonly wrapUp: CivilDate;
  /** First day of the next cycle. */
  readonly nextStart: CivilDate;
}

/**
 * When to wrap a cycle up and when to begin planning the next one: a week before it starts at the latest, and
 * about a month before. "About a month" is a policy: `month` is the same day of the month before, cut to its
 * length; `{ days: 30 }` is 30 days. Of a cycle shorter than that the days lie before its start. `undefined`
 * for a cycle whose dates make no sense. A lead of 7 days or fewer is a `UsageError` `core/bad-option`.
 * Source: docs/sources.md#review-rhythms (S1-41).
 *
 * @example
 * ```ts
 * import { wrapUpOf } from '@throughline/core';
 *
 * const q1 = { start: '2026-01-01', end: '2026-04-01' };
 * wrapUpOf(q1); // => { planningStart: '2026-03-01', wrapUp: '2026-03-25', nextStart: '2026-04-01' }
 * wrapUpOf(q1, { planning: { days: 30 } })?.planningStart; // => '2026-03-02'
 * ```
 */
export const wrapUpOf = (
  cycle: Pick<Cycle, 'start' | 'end'>,
  options: { readonly planning?: PlanningLead } = {},
): WrapUp | undefined => {
  checkObject(cycle, 'cycle');
  checkOptions('wrapUpOf', options, ['planning'], 'core/bad-option');
  const { planning = 'month' } = options;
  const days: unknown =
    typeof planning === 'object' ? (planning as { days?: unknown } | null)?.days : undefined;
  const isSound =
    planning === 'month' || (Number.isSafeInteger(days) && Number(days) > rhythmDefaults.wrapUpDays);
  if (!isSound) {
    throw new UsageError(
      'core/bad-option',
      '`planning` must be `month` or `{ days }` with more than 7 whole days',
    );
  }
  const period = periodOf(cycle);
  if (period === undefined) return undefined;
  const { end } = period;
  const wrapUp = civilDateOf(end - rhythmDefaults.wrapUpDays);
  const lead = planning === 'month' ? dayNumberOf(addMonths(cycle.end, -1) ?? '') : end - planning.days;
  const planningStart = lead === undefined ? undefined : civilDateOf(lead);
  if (wrapUp === undefined || planningStart === undefined) return undefined;
  return { planningStart, wrapUp, nextStart: cycle.end };
};
