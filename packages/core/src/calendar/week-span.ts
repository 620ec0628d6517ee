import { UsageError } from '../error/usage-error.ts';
import { dayOf } from '../time/day-of.ts';
import type { DateSpan } from './period.ts';
import type { WeekPolicy } from './week.ts';

/** First day and first day after, as day numbers, of a period whose weeks are asked for. */
export const weekSpan = (period: DateSpan, policy: WeekPolicy): readonly [number, number] => {
  if (!['from-start', 'iso', 'fiscal'].includes(policy))
    throw new UsageError('core/bad-option', '`policy` of weeks must be `from-start`, `iso` or `fiscal`');
  return [dayOf(period.start, 'start'), dayOf(period.end, 'end')];
};
