import { addDays, addMonths, civilDateOf, dayNumberOf, daysInMonth, weekdayOf } from '@throughline/core';
import { civilDates } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('addMonths', () => {
  it('R10: is clipped to the end of the month, and counted from the anchor', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-02-28', 1)).toBe('2026-03-28');
    expect(addMonths('2026-01-31', 25)).toBe('2028-02-29');
    expect(addMonths('2027-01-01', -1)).toBe('2026-12-01');
  });

  it('counts months as a calendar sheet does', () => {
    fc.assert(
      fc.property(civilDates(), fc.integer({ min: -60, max: 60 }), (date, months) => {
        let [year, month] = date.split('-').map(Number) as [number, number];
        for (let count = 0; count < Math.abs(months); count++) {
          month += Math.sign(months);
          if (month === 0) [year, month] = [year - 1, 12];
          if (month === 13) [year, month] = [year + 1, 1];
        }
        const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
        const two = (value: number): string => String(value).padStart(2, '0');
        expect(addMonths(date, months)).toBe(`${year}-${two(month)}-${two(day)}`);
      }),
    );
  });

  it('has no answer beyond years 1 and 9999, or for parts of a month', () => {
    expect(addMonths('9999-12-31', 1)).toBeUndefined();
    expect(addMonths('0001-01-31', -1)).toBeUndefined();
    expect(addMonths('0001-02-28', -1)).toBe('0001-01-28');
    for (const months of [0.5, Number.NaN, Number.POSITIVE_INFINITY, -1e300])
      expect(addMonths('2026-01-01', months)).toBeUndefined();
    expect(() => addMonths('2026-02-30', 1)).toThrow(/core\/not-a-date/);
  });
});

describe('addDays and weekdayOf', () => {
  it('count days and weekdays one by one', () => {
    expect(weekdayOf('2026-04-01')).toBe(3);
    fc.assert(
      fc.property(civilDates({ min: '0001-02-01' }), fc.integer({ min: -20, max: 20 }), (date, days) => {
        expect(dayNumberOf(addDays(date, days)!)! - dayNumberOf(date)!).toBe(days);
        // ISO counts Sunday as 7, the language as 0.
        expect(weekdayOf(date)).toBe(new Date(`${date}T12:00:00Z`).getUTCDay() || 7);
        expect(weekdayOf(dayNumberOf(date)!)).toBe(weekdayOf(date));
      }),
    );
  });

  it('have no answer beyond the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBeUndefined();
    expect(addDays('2026-01-01', 0.5)).toBeUndefined();
    expect(() => weekdayOf('today')).toThrow(/core\/not-a-date/);
    expect(civilDateOf(-719_162)).toBe('0001-01-01');
    expect(weekdayOf('0001-01-01')).toBe(1);
  });
});
