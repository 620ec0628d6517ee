import { checkList } from '../error/check-list.ts';
import { checkObject } from '../error/check-object.ts';
import { UsageError } from '../error/usage-error.ts';
import type { WorkCalendar } from '../model/rhythm.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { dayOf } from '../time/day-of.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import type { DateSpan } from './period.ts';

/** Questions about the business days of a work calendar. All dates are civil dates or day numbers. */
export interface BusinessDays {
  /** True when people work that day. */
  readonly has: (date: CivilDate | number) => boolean;
  /** The date so many business days later, or earlier when `days` is negative; 0 gives the date itself. */
  readonly add: (date: CivilDate | number, days: number) => CivilDate | undefined;
  /** Business days from `from` on and before `to`; negative when `to` is the earlier one. */
  readonly between: (from: CivilDate | number, to: CivilDate | number) => number;
  /** That day, or the next business day after it. */
  readonly onOrAfter: (date: CivilDate | number) => CivilDate | undefined;
  /** That day, or the last business day before it. */
  readonly onOrBefore: (date: CivilDate | number) => CivilDate | undefined;
  /** Share, 0 to 1, of the business days of a period that lie before a day; `undefined` when it has none. */
  readonly shareElapsed: (period: DateSpan, date: CivilDate | number) => number | undefined;
}

/** 0001-01-01, and the day after 9999-12-31. */
const [first, beyond] = [-719162, 2932897];

/**
 * Business days of a work calendar: every day that is neither a weekend day nor a holiday. Absent: Monday to
 * Friday without holidays. Counting costs the same over a week and over a century. What has no answer in years
 * 1 to 9999, or at all because every weekday is a weekend day, is `undefined`. Holidays that are no dates and
 * weekend days that are no weekdays are passed over; {@link checkCalendar} reports them.
 *
 * @example
 * ```ts
 * import { businessDays } from '@throughline/core/calendar';
 *
 * const days = businessDays({ id: 'us', name: 'US', holidays: [{ on: '2026-07-03' }] });
 * days.add('2026-07-02', 1); // => '2026-07-06'
 * days.onOrBefore('2026-07-05'); // => '2026-07-02'
 * days.between('2026-07-01', '2026-07-08'); // => 4
 * days.shareElapsed({ start: '2026-07-01', end: '2026-07-08' }, '2026-07-06'); // => 0.5
 * ```
 */
export const businessDays = (calendar?: Partial<WorkCalendar>): BusinessDays => {
  const { weekend: daysOff = [6, 7], holidays: named = [] } = checked(calendar);
  const weekend = new Set(daysOff);
  const isWorkday = [1, 2, 3, 4, 5, 6, 7].map((weekday) => !weekend.has(weekday));
  // Workdays before each weekday of a week; the last entry is how many a week has.
  const soFar = [0];
  for (let weekday = 0; weekday < 7; weekday++) soFar.push(soFar[weekday]! + (isWorkday[weekday]! ? 1 : 0));
  const holidays = [...new Set(named.map(({ on }) => dayNumberOf(on)))]
    .filter((day) => day !== undefined)
    .filter((day) => isWorkday[weekdayOf(day) - 1])
    .sort((a, b) => a - b);

  /** Business days before a day, counted from some Monday long ago; only differences mean something. */
  const before = (day: number): number => {
    const weekday = weekdayOf(day);
    const weeks = (day - weekday + 4) / 7;
    return weeks * soFar[7]! + soFar[weekday - 1]! - lowerBound(holidays, day);
  };
  /** The first day after which at least so many have passed. */
  const reach = (count: number): CivilDate | undefined => {
    let [low, high] = [first, beyond];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (before(middle + 1) >= count) high = middle;
      else low = middle + 1;
    }
    return civilDateOf(low);
  };
  const has = (day: number): boolean => before(day + 1) > before(day);
  const onOrAfter = (day: number): CivilDate | undefined => reach(before(day) + 1);
  // At the very start of the calendar the search would settle on a day that is none.
  const onOrBefore = (day: number): CivilDate | undefined => {
    const found = reach(before(day + 1));
    return found !== undefined && has(dayOf(found, 'date')) ? found : undefined;
  };
  const add = (day: number, days: number): CivilDate | undefined => {
    if (days === 0) return civilDateOf(day);
    if (days > 0) return reach(before(day + 1) + days);
    const found = reach(before(day) + days + 1);
    return found !== undefined && before(dayOf(found, 'date')) === before(day) + days ? found : undefined;
  };
  return {
    has: (date) => has(dayOf(date, 'date')),
    add: (date, days) => {
      if (Number.isInteger(days)) return add(dayOf(date, 'date'), days);
      throw new UsageError('core/bad-option', '`days` must be a whole number of business days');
    },
    between: (from, to) => before(dayOf(to, 'to')) - before(dayOf(from, 'from')),
    onOrAfter: (date) => onOrAfter(dayOf(date, 'date')),
    onOrBefore: (date) => onOrBefore(dayOf(date, 'date')),
    shareElapsed: (period, date) => {
      const [start, end] = [dayOf(period.start, 'start'), dayOf(period.end, 'end')];
      const all = before(end) - before(start);
      if (all <= 0) return undefined;
      return (before(Math.min(end, Math.max(start, dayOf(date, 'date')))) - before(start)) / all;
    },
  };
};

/** A calendar that is none is wrong calling code. */
const checked = (calendar: Partial<WorkCalendar> = {}): Partial<WorkCalendar> => {
  checkObject(calendar, 'calendar');
  if (calendar.holidays !== undefined) checkList(calendar.holidays, 'holidays');
  if (calendar.weekend !== undefined && !Array.isArray(calendar.weekend))
    throw new UsageError(
      'core/bad-option',
      '`weekend` must be a list of weekdays from 1 (Monday) to 7 (Sunday)',
    );
  return calendar;
};

/** How many of the sorted numbers lie below a limit. */
const lowerBound = (sorted: readonly number[], limit: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
