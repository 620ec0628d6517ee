import { addMonths, dayNumberOf, weekdayOf } from '@throughline/core';
import { businessDays, isoWeekOf, periodOf } from '@throughline/core/calendar';
import { civilDates } from '@throughline/core/test-kit';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addMonths as addMonthsOfOther } from 'date-fns/addMonths';
import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { getQuarter } from 'date-fns/getQuarter';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** Noon of the day where this process runs, so that no change of its clocks reaches another day. */
const noon = (date: string): Date =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)), 12);
const shown = (date: Date): string => format(date, 'yyyy-MM-dd');

it('a second library counts days, weeks, months and business days alike', () => {
  const many = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(civilDates(), civilDates(), many, (a, b, count) => {
      const [from, to] = [noon(a), noon(b)];
      expect(isoWeekOf(a)).toEqual({
        year: getISOWeekYear(from),
        week: getISOWeek(from),
        day: getISODay(from),
      });
      expect(weekdayOf(a)).toBe(getISODay(from));
      expect(addMonths(a, count)).toBe(shown(addMonthsOfOther(from, count)));
      expect(dayNumberOf(a)! - dayNumberOf(b)!).toBe(differenceInCalendarDays(from, to));
      expect(periodOf({ kind: 'quarter' }, a)).toMatchObject({
        number: getQuarter(from),
        start: shown(startOfQuarter(from)),
      });
      const days = businessDays();
      if (days.has(a)) expect(days.add(a, count)).toBe(shown(addBusinessDays(from, count)));
      if (days.has(a) && days.has(b)) expect(days.between(b, a)).toBe(differenceInBusinessDays(from, to) + 0);
    }),
  );
});
