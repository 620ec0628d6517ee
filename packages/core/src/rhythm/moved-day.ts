import type { BusinessDays } from '../calendar/business-days.ts';
import type { DayOffPolicy } from '../model/rhythm.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { Period } from './period-of.ts';

/**
 * Moves a day (a day number) to a working day of the cycle: in the direction of the policy, the other way where
 * the cycle ends first. A cycle without working days leaves it where it is.
 */
export const movedDay = (
  day: number,
  { start, end }: Period,
  policy: DayOffPolicy,
  days: BusinessDays,
): number => {
  if (policy === 'keep' || days.has(day)) return day;
  const both = [days.onOrAfter(day), days.onOrBefore(day)].map((date) => dayNumberOf(date ?? ''));
  const ordered = policy === 'next-business-day' ? both : both.reverse();
  return ordered.find((other) => other !== undefined && other >= start && other < end) ?? day;
};
