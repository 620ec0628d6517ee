import { checkText } from '../error/check-text.ts';
import { checkObject } from '../error/check-object.ts';
import { UsageError } from '../error/usage-error.ts';
import { dayOf } from '../time/day-of.ts';
import { monthsPerPeriod } from './months-per-period.ts';
import type { CustomPeriods, FiscalPeriodKind, PeriodPlan } from './period.ts';
import { type SettledCalendar, settledCalendar } from './settled-calendar.ts';

/** Periods of the fiscal year, checked and filled in, or custom ones, checked. */
export type SettledPlan =
  | { readonly kind: FiscalPeriodKind; readonly calendar: SettledCalendar }
  | CustomPeriods;

const units = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

/** Checks what the types promise, for callers who write JavaScript. */
export const settledPlan = (plan: PeriodPlan): SettledPlan => {
  checkObject(plan, 'plan');
  checkText(plan.kind, 'kind');
  if (plan.kind !== 'custom') {
    if (Object.hasOwn(monthsPerPeriod, plan.kind))
      return { kind: plan.kind, calendar: settledCalendar(plan.calendar) };
    throw new UsageError(
      'core/bad-option',
      '`kind` of periods must be `year`, `half`, `trimester`, `quarter`, `month` or `custom`',
    );
  }
  dayOf(plan.anchor, 'anchor');
  checkObject(plan.every, 'every');
  const { count, unit } = plan.every;
  // No more than the calendar has days, so that every product below is exact.
  if (Number.isInteger(count) && count >= 1 && count <= 3_652_059 && units.includes(unit)) return plan;
  throw new UsageError('core/bad-option', `\`every\` must be a count from 1 and one of: ${units.join(', ')}`);
};
