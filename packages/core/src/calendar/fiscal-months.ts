import { dayNumberOfParts, daysInMonth } from '../time/day-number.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import type { SettledCalendar } from './settled-calendar.ts';

const weeksOfPattern = { '4-4-5': [4, 4, 5], '4-5-4': [4, 5, 4], '5-4-4': [5, 4, 4] } as const;

/**
 * Day numbers of the first days of the twelve months of a fiscal year, and of the first day after it. All
 * longer periods are made of these months, so they cannot disagree with each other.
 */
export const fiscalMonths = (calendar: SettledCalendar, year: number): readonly number[] => {
  if (calendar.kind === 'months') {
    const { startMonth, named } = calendar;
    const first = startMonth === 1 || named === 'starts-in' ? year : year - 1;
    return Array.from({ length: 13 }, (_, month) => {
      const count = startMonth - 1 + month;
      return dayNumberOfParts(first + Math.floor(count / 12), (count % 12) + 1, 1);
    });
  }
  const { endMonth, leapQuarter, pattern } = calendar;
  const endYear = endMonth === 12 || calendar.named === 'ends-in' ? year : year + 1;
  const start = lastDay(calendar, endYear - 1) + 1;
  const isLong = lastDay(calendar, endYear) + 1 - start > 364;
  const starts = [start];
  for (let month = 0; month < 12; month++) {
    const extra = isLong && month === leapQuarter * 3 - 1 ? 1 : 0;
    starts.push(starts[month]! + (weeksOfPattern[pattern][month % 3]! + extra) * 7);
  }
  return starts;
};

/** The weekday at the end of the month: the last one in it, or the one nearest to its last day. */
const lastDay = (calendar: Extract<SettledCalendar, { kind: 'weeks' }>, year: number): number => {
  const { endMonth, endWeekday, end } = calendar;
  const ofMonth = dayNumberOfParts(year, endMonth, daysInMonth(year, endMonth));
  const past = (weekdayOf(ofMonth) - endWeekday + 7) % 7;
  return ofMonth - past + (end === 'nearest' && past > 3 ? 7 : 0);
};
