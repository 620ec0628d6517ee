import { checkObject } from '../error/check-object.ts';
import { UsageError } from '../error/usage-error.ts';
import { dayOf } from '../time/day-of.ts';
import type { DateSpan } from './period.ts';
import type { WeekPolicy } from './week.ts';

/** First day and first day after, as day numbers, of a period whose weeks are asked for. */
export const weekSpan = (period: DateSpan, policy: WeekPolicy): readonly [number, number] => {
  checkObject(period, 'period');
  if (!['from-start', 'iso', 'fiscal'].includes(policy))
    throw new UsageError('core/bad-option', '`policy` of weeks must be `from-start`, `iso` or `fiscal`');
  return [dayIn(period.start, 'start'), dayIn(period.end, 'end')];
};

/** A day of years 1 to 9999, or the first one after: others would be cut into weeks without end. */
const dayIn = (given: DateSpan['start'], argument: string): number => {
  const day = dayOf(given, argument);
  if (day >= -719_162 && day <= 2_932_897) return day;
  throw new UsageError('core/not-a-date', `\`${argument}\` must lie in years 1 to 9999`);
};
