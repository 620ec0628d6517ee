import { civilDateOf, dayNumberOf, daysInMonth } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('dayNumberOf', () => {
  it('counts every day of 400 years once, as adding one day at a time does', () => {
    let [year, month, day] = [1800, 1, 1];
    const first = dayNumberOf('1800-01-01')!;
    for (let count = 0; count < 146_097; count++) {
      const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      if (dayNumberOf(date) !== first + count || civilDateOf(first + count) !== date) expect.fail(date);
      day++;
      if (day > daysInMonth(year, month)) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect(dayNumberOf('2200-01-01')).toBe(first + 146_097);
  });

  it('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        expect(civilDateOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumberOf(civilDateOf(day)!)).toBe(day);
      }),
    );
  });

  it('refuses what is no date', () => {
    const character = fc.constantFrom('0', '3', '9', '-', '/', ':', ' ', '٣');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(9), character, (day, at, wrong) => {
        const date = civilDateOf(day)!;
        const changed = date.slice(0, at) + wrong + date.slice(at + 1);
        const instant = Date.parse(changed);
        const isDate =
          /^\d{4}-\d{2}-\d{2}$/.test(changed) &&
          // The language has a year 0, we have not: a changed 2000 may get there.
          !changed.startsWith('0000') &&
          new Date(instant || 0).toISOString().startsWith(changed);
        expect(dayNumberOf(changed)).toBe(isDate ? instant / 86_400_000 : undefined);
      }),
      { numRuns: 1000 },
    );
    for (const text of [
      '',
      '2026-04-0',
      '2026-04-011',
      '0000-01-01',
      '2026-02-29',
      '2026-00-10',
      '2026-13-01',
      '2026-01-32',
    ]) {
      expect(dayNumberOf(text)).toBeUndefined();
    }
  });
});
