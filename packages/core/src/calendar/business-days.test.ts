import { addDays, dayNumberOf, weekdayOf } from '@throughline/core';
import type { CivilDate, GoalSet } from '@throughline/core';
import { businessDays, workCalendarOf } from '@throughline/core/calendar';
import type { BusinessDays } from '@throughline/core/calendar';
import { civilDates } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface DaysOff {
  readonly weekend: readonly number[];
  readonly holidays: readonly { readonly on: CivilDate }[];
}

/** Walks day by day. */
const walking = ({ weekend, holidays }: DaysOff): BusinessDays => {
  const off = new Set(holidays.map(({ on }) => on));
  const has = (date: CivilDate): boolean => !weekend.includes(weekdayOf(date)) && !off.has(date);
  const walk = (from: CivilDate, step: 1 | -1, stop: (date: CivilDate) => boolean): CivilDate | undefined => {
    let date: CivilDate | undefined = from;
    // Long enough for every case below; a calendar without workdays never stops.
    for (let steps = 0; date !== undefined && steps < 500; steps++) {
      if (stop(date)) return date;
      date = addDays(date, step);
    }
    return undefined;
  };
  const between = (from: CivilDate, to: CivilDate): number => {
    if (to < from) return 0 - between(to, from);
    let count = 0;
    for (let date = from; date < to; date = addDays(date, 1)!) if (has(date)) count++;
    return count;
  };
  const of = (day: CivilDate | number): CivilDate => day as CivilDate;
  return {
    has: (date) => has(of(date)),
    add: (date, days) => {
      let left = Math.abs(days);
      if (left === 0) return of(date);
      const step = days > 0 ? 1 : -1;
      return walk(addDays(of(date), step)!, step, (at) => has(at) && --left === 0);
    },
    between: (from, to) => between(of(from), of(to)),
    onOrAfter: (date) => walk(of(date), 1, has),
    onOrBefore: (date) => walk(of(date), -1, has),
    shareElapsed: ({ start, end }, date) => {
      const all = between(start, end);
      if (all <= 0) return undefined;
      return of(date) < start ? 0 : of(date) > end ? 1 : between(start, of(date)) / all;
    },
  };
};

const date = civilDates({ min: '2026-01-01', max: '2026-12-31' });
const daysOff: fc.Arbitrary<DaysOff> = fc.record({
  weekend: fc.oneof(fc.constantFrom([6, 7], [5, 6], [7], []), fc.subarray([1, 2, 3, 4, 5, 6, 7])),
  holidays: fc.array(
    date.map((on) => ({ on })),
    { maxLength: 30 },
  ),
});
const few = fc.integer({ min: -30, max: 30 });

describe('businessDays', () => {
  it('counts as walking day by day does', () => {
    fc.assert(
      fc.property(daysOff, date, date, few, date, (off, a, b, count, at) => {
        const [fast, slow] = [businessDays(off), walking(off)];
        expect(fast.has(a)).toBe(slow.has(a));
        expect(fast.between(a, b)).toBe(slow.between(a, b));
        expect(fast.onOrAfter(a)).toBe(slow.onOrAfter(a));
        expect(fast.onOrBefore(a)).toBe(slow.onOrBefore(a));
        expect(fast.shareElapsed({ start: a, end: b }, at)).toBe(slow.shareElapsed({ start: a, end: b }, at));
        if (off.weekend.length < 7) expect(fast.add(a, count)).toBe(slow.add(a, count));
        expect(fast.between(dayNumberOf(a)!, dayNumberOf(b)!)).toBe(fast.between(a, b));
      }),
      { numRuns: 200 },
    );
  });

  describe('law 63: adding and counting agree', () => {
    const law = (of: (off: DaysOff) => BusinessDays): void => {
      fc.assert(
        fc.property(daysOff, date, few, (off, from, count) => {
          const days = of(off);
          fc.pre(off.weekend.length < 7 && days.has(from));
          const to = days.add(from, count)!;
          expect(days.has(to)).toBe(true);
          expect(days.between(from, to)).toBe(count);
          expect(days.add(to, -count)).toBe(from);
        }),
      );
    };

    it('holds', () => {
      law(businessDays);
    });

    it('catches a difference that forgets the holidays', () => {
      expect(() => {
        law((off) => ({ ...businessDays(off), between: businessDays({ weekend: off.weekend }).between }));
      }).toThrow();
    });
  });

  it('has an answer or none at the ends of the calendar', () => {
    const days = businessDays();
    // 9999-12-31 is a Friday, 0001-01-01 a Monday.
    expect(days.add('9999-12-31', 1)).toBeUndefined();
    expect(days.add('9999-12-30', 1)).toBe('9999-12-31');
    expect(days.add('0001-01-01', -1)).toBeUndefined();
    expect(days.add('0001-01-02', -1)).toBe('0001-01-01');
    expect(days.onOrAfter('9999-12-31')).toBe('9999-12-31');
    expect(businessDays({ weekend: [5] }).onOrAfter('9999-12-31')).toBeUndefined();
    expect(businessDays({ weekend: [1] }).onOrBefore('0001-01-01')).toBeUndefined();
    for (const count of [1e300, -1e300, 4_000_000]) expect(days.add('2026-01-01', count)).toBeUndefined();
    expect(days.add('2026-01-03', 0)).toBe('2026-01-03');
  });

  it('knows no business day where every weekday is a weekend day', () => {
    const never = businessDays({ weekend: [1, 2, 3, 4, 5, 6, 7] });
    expect([never.has('2026-01-01'), never.between('0001-01-01', '9999-12-31')]).toEqual([false, 0]);
    expect([never.onOrAfter('2026-01-01'), never.onOrBefore('2026-01-01')]).toEqual([undefined, undefined]);
    expect([never.add('2026-01-01', 1), never.add('2026-01-01', -1)]).toEqual([undefined, undefined]);
    expect(never.shareElapsed({ start: '2026-01-01', end: '2026-04-01' }, '2026-02-01')).toBeUndefined();
    expect(
      businessDays().shareElapsed({ start: '2026-04-01', end: '2026-01-01' }, '2026-02-01'),
    ).toBeUndefined();
  });

  it('passes over what is no date or no weekday in the document, not in a call', () => {
    const holidays = [{ on: '2026-02-30' }, { on: '2026-01-01' }, { on: '2026-01-01' }, { on: '' }];
    const days = businessDays({ weekend: [6, 7, 8, 0, 2.5], holidays });
    expect(days.between('2026-01-01', '2026-01-08')).toBe(4);
    expect(() => days.has('2026-02-30')).toThrow(/core\/not-a-date/);
    expect(() => days.add('2026-01-01', 0.5)).toThrow(/core\/bad-option/);
    expect(() => days.between('2026-01-01', 'later')).toThrow(/core\/not-a-date/);
  });
});

describe('workCalendarOf', () => {
  const goals: GoalSet = {
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme' },
    units: [
      { id: 'acme', name: 'Acme', kind: 'company' },
      { id: 'gulf', name: 'Gulf', kind: 'business-unit', parent: 'acme' },
      { id: 'sales', name: 'Sales', kind: 'team', parent: 'gulf' },
      { id: 'one', name: 'One', kind: 'team', parent: 'two' },
      { id: 'two', name: 'Two', kind: 'team', parent: 'one' },
    ],
    calendars: [
      { id: 'gulf', name: 'Gulf', weekend: [5, 6], units: ['gulf', '__proto__'] },
      { id: 'rest', name: 'Rest' },
      { id: 'later', name: 'Later', units: ['gulf'] },
    ],
  };

  it('is the nearest one up the tree, else the one for all', () => {
    const found = (unit?: string): string | undefined => workCalendarOf(goals, unit)?.id;
    expect([found('sales'), found('gulf'), found('acme'), found(), found('unknown')]).toEqual([
      'gulf',
      'gulf',
      'rest',
      'rest',
      'rest',
    ]);
    expect(found('one'), 'units that lie within each other').toBe('rest');
    expect(workCalendarOf({ schemaVersion: 1, organization: { id: 'a', name: 'A' } }, 'x')).toBeUndefined();
  });
});
