import { addDays, civilDateOf, dayNumberOf, weekdayOf } from '@throughline/core';
import type { CivilDate } from '@throughline/core';
import {
  cyclesOfYear,
  dateOfIsoWeek,
  isoWeekOf,
  nextPeriod,
  periodOf,
  periodsOfYear,
  previousPeriod,
  weekOf,
  weeksOf,
} from '@throughline/core/calendar';
import type {
  DateSpan,
  FiscalCalendar,
  FiscalPeriods,
  PeriodPlan,
  WeekYears,
} from '@throughline/core/calendar';
import { civilDates } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const named = fc.constantFrom('ends-in', 'starts-in');
const monthYears: fc.Arbitrary<FiscalCalendar> = fc.record({
  kind: fc.constant('months'),
  startMonth: fc.integer({ min: 1, max: 12 }),
  named,
});
const weekYears: fc.Arbitrary<WeekYears> = fc.record({
  kind: fc.constant('weeks'),
  pattern: fc.constantFrom('4-4-5', '4-5-4', '5-4-4'),
  endMonth: fc.integer({ min: 1, max: 12 }),
  endWeekday: fc.integer({ min: 1, max: 7 }),
  end: fc.constantFrom('last', 'nearest'),
  leapQuarter: fc.integer({ min: 1, max: 4 }),
  named,
});
const calendar = fc.oneof(monthYears, weekYears);
const kind = fc.constantFrom('year', 'half', 'trimester', 'quarter', 'month');
const fiscal: fc.Arbitrary<FiscalPeriods> = fc.record({ kind, calendar });
const custom: fc.Arbitrary<PeriodPlan> = fc.record({
  kind: fc.constant('custom'),
  anchor: civilDates(),
  every: fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year'),
  }),
});
const plan: fc.Arbitrary<PeriodPlan> = fc.oneof(
  { weight: 3, arbitrary: fiscal },
  { weight: 2, arbitrary: custom },
);
const year = fc.integer({ min: 1900, max: 2200 });
const number = (date: CivilDate): number => dayNumberOf(date)!;
const days = ({ start, end }: DateSpan): number => number(end) - number(start);

/** Runs a law on the real function, and on a wrong one, which it must catch. */
const lawOf = <Function>(law: (of: Function) => void, right: Function, wrong: Function): void => {
  it('holds', () => {
    law(right);
  });
  it('catches the planted bug', () => {
    expect(() => {
      law(wrong);
    }).toThrow();
  });
};

describe('law 58: every generated date lies in the period, sorted, once', () => {
  const policy = fc.constantFrom('from-start', 'iso', 'fiscal');
  const law = (weeks: typeof weeksOf): void => {
    fc.assert(
      fc.property(plan, civilDates(), policy, calendar, (of, date, how, by) => {
        const period = periodOf(of, date)!;
        // Decades of weeks say nothing that a year does not.
        fc.pre(days(period) < 800);
        const found = weeks(period, how, by);
        expect(found[0]!.start).toBe(period.start);
        expect(found.at(-1)!.end).toBe(period.end);
        for (const [at, week] of found.entries()) {
          if (at > 0) expect(week.start).toBe(found[at - 1]!.end);
          expect(days(week)).toBeGreaterThan(0);
          expect(days(week)).toBeLessThanOrEqual(7);
          expect(weekOf(period, week.start, how, by)).toEqual(week);
          expect(weekOf(period, addDays(week.end, -1)!, how, by)).toEqual(week);
        }
      }),
    );
  };
  // Forgets to cut the last week at the end of the period.
  const uncut: typeof weeksOf = (period, ...rest) =>
    weeksOf(period, ...rest).map((week) => ({ ...week, end: addDays(week.start, 7)! }));
  lawOf(law, weeksOf, uncut);

  it('holds for the cycles of a year', () => {
    fc.assert(
      fc.property(year, calendar, (of, by) => {
        const cycles = cyclesOfYear(of, { calendar: by, levels: ['year', 'half', 'quarter', 'month'] });
        expect(cycles.map((cycle) => cycle.id.split('-')[1] ?? '').join(' ')).toBe(
          ' h1 h2 q1 q2 q3 q4 m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12',
        );
        const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
        expect(byId.size).toBe(19);
        for (const { parent, start, end } of cycles.slice(1)) {
          const above = byId.get(parent!)!;
          expect(above.start <= start && start < end && end <= above.end).toBe(true);
        }
      }),
    );
  });
});

describe('law 59: the periods of a year tile it', () => {
  const law = (periods: typeof periodsOfYear): void => {
    fc.assert(
      fc.property(fiscal, year, (of, inYear) => {
        const [whole] = periods({ ...of, kind: 'year' }, inYear);
        const parts = periods(of, inYear);
        expect([parts[0]!.start, parts.at(-1)!.end]).toEqual([whole!.start, whole!.end]);
        for (let at = 1; at < parts.length; at++) expect(parts[at]!.start).toBe(parts[at - 1]!.end);
        const total = parts.reduce((sum, part) => sum + days(part), 0);
        expect(of.calendar?.kind === 'weeks' ? [364, 371] : [365, 366]).toContain(total);
        expect(periods({ ...of, kind: 'year' }, inYear + 1)[0]!.start).toBe(whole!.end);
      }),
    );
  };
  // Starts each year 364 days after the one before.
  const drifting: typeof periodsOfYear = (of, inYear) => {
    if (of.calendar?.kind !== 'weeks') return periodsOfYear(of, inYear);
    const shift =
      (inYear - 2000) * 364 -
      days({
        start: periodsOfYear({ ...of, kind: 'year' }, 2000)[0]!.start,
        end: periodsOfYear({ ...of, kind: 'year' }, inYear)[0]!.start,
      });
    return periodsOfYear(of, inYear).map((period) => ({
      ...period,
      start: addDays(period.start, shift)!,
      end: addDays(period.end, shift)!,
    }));
  };
  lawOf(law, periodsOfYear, drifting);
});

describe('law 60: a day lies in one period, and the one before the next is the same', () => {
  type Steps = readonly [typeof periodOf, typeof nextPeriod, typeof previousPeriod];
  const law = ([of, next, previous]: Steps): void => {
    fc.assert(
      fc.property(plan, civilDates(), (by, date) => {
        const period = of(by, date)!;
        expect(period.start <= date && date < period.end).toBe(true);
        expect(of(by, period.start)).toEqual(period);
        expect(of(by, addDays(period.end, -1)!)).toEqual(period);
        expect(next(by, period)!.start).toBe(period.end);
        expect(previous(by, next(by, period)!)).toEqual(period);
        expect(next(by, previous(by, period)!)).toEqual(period);
      }),
    );
  };
  // Steps back by the length of the period it comes from.
  const asLong: typeof previousPeriod = (by, period) => ({
    ...previousPeriod(by, period)!,
    start: addDays(period.start, -days(period))!,
    end: period.start,
  });
  lawOf(law, [periodOf, nextPeriod, previousPeriod], [periodOf, nextPeriod, asLong]);
});

describe('law 61: the way from a date to its ISO week and back, 1900 to 2200', () => {
  const law = (iso: typeof isoWeekOf): void => {
    for (let day = number('1900-01-01'); day <= number('2200-12-31'); day++) {
      const found = iso(day)!;
      if (dateOfIsoWeek(found) !== civilDateOf(day)) expect.fail(civilDateOf(day));
    }
  };
  // Takes the year of the date for the year of the week.
  const sameYear: typeof isoWeekOf = (date) => {
    const found = isoWeekOf(date)!;
    return { ...found, year: Number(civilDateOf(date as number)!.slice(0, 4)) };
  };
  lawOf(law, isoWeekOf, sameYear);

  it('every week of 1900 to 2200 is found from both sides, and no other', () => {
    let weeks = 0;
    for (let of = 1900; of <= 2200; of++) {
      const has53 = dateOfIsoWeek({ year: of, week: 53, day: 1 }) !== undefined;
      // A year has 53 weeks exactly if it starts on a Thursday, or is a leap year that starts on a Wednesday.
      const first = weekdayOf(`${of}-01-01`);
      expect(has53).toBe(
        first === 4 || (first === 3 && number(`${of + 1}-01-01`) - number(`${of}-01-01`) === 366),
      );
      weeks += has53 ? 53 : 52;
    }
    expect(weeks * 7).toBe(number(dateOfIsoWeek({ year: 2201, week: 1, day: 1 })!) - number('1900-01-01'));
  });
});

describe('law 62: a quarter of a 52/53-week year has 13 weeks, 14 only in the declared leap quarter', () => {
  const law = (periods: typeof periodsOfYear): void => {
    let long = 0;
    for (const endMonth of [1, 6, 8, 12]) {
      for (const leapQuarter of [1, 2, 3, 4]) {
        for (let of = 1990; of <= 2040; of++) {
          const by: WeekYears = {
            kind: 'weeks',
            pattern: '4-4-5',
            endMonth,
            endWeekday: 6,
            end: 'last',
            leapQuarter,
          };
          const lengths = periods({ kind: 'quarter', calendar: by }, of).map((quarter) => days(quarter) / 7);
          const leap = lengths[leapQuarter - 1] === 14;
          expect(lengths).toEqual([1, 2, 3, 4].map((each) => (leap && each === leapQuarter ? 14 : 13)));
          long += leap ? 1 : 0;
        }
      }
    }
    // 51 years have 7 or 8 long weeks too many: 51 * 1.2425 / 7 is 9.05.
    expect(long / 16).toBeGreaterThanOrEqual(9);
    expect(long / 16).toBeLessThan(10);
  };
  // Always gives the 53rd week to the last quarter.
  const toTheLast: typeof periodsOfYear = (of, inYear) =>
    periodsOfYear({ ...of, calendar: { ...(of.calendar as WeekYears), leapQuarter: 4 } }, inYear);
  lawOf(law, periodsOfYear, toTheLast);
});

it('R10: custom periods of months are counted from the anchor, not from each other', () => {
  const monthly: PeriodPlan = { kind: 'custom', anchor: '2026-01-31', every: { count: 1, unit: 'month' } };
  const starts = ['2026-02-15', '2026-03-15', '2026-03-31', '2026-05-01'].map(
    (date) => periodOf(monthly, date)!.start,
  );
  expect(starts).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  expect(periodOf(monthly, '2025-12-30')).toEqual({
    kind: 'custom',
    number: -1,
    name: 'C-1',
    start: '2025-11-30',
    end: '2025-12-31',
  });
});

describe('the ends of the calendar', () => {
  it('have no period that does not lie wholly in it', () => {
    expect(periodOf({ kind: 'quarter' }, '9999-12-31')).toBeUndefined();
    expect(periodOf({ kind: 'quarter' }, '9998-12-31')?.end).toBe('9999-01-01');
    expect(periodOf({ kind: 'quarter' }, '0001-01-01')?.name).toBe('Q1 0001');
    expect(previousPeriod({ kind: 'quarter' }, { start: '0001-01-01', end: '0001-04-01' })).toBeUndefined();
    expect(
      periodOf({ kind: 'quarter', calendar: { kind: 'months', startMonth: 4 } }, '0001-01-01'),
    ).toBeUndefined();
    for (const of of [-1, 0, 9999, 10_000, 1e300]) expect(periodsOfYear({ kind: 'year' }, of)).toEqual([]);
    const every = { count: 3_652_059, unit: 'year' } as const;
    expect(periodOf({ kind: 'custom', anchor: '2026-01-01', every }, '2026-05-01')).toBeUndefined();
  });

  it('is a usage error when what is asked for makes no sense', () => {
    const wrong: readonly (() => unknown)[] = [
      () => periodOf({ kind: 'decade' as 'year' }, '2026-01-01'),
      () => periodOf({ kind: '__proto__' as 'year' }, '2026-01-01'),
      () => periodOf({ kind: 'year', calendar: { kind: 'months', startMonth: 0 } }, '2026-01-01'),
      () => periodOf({ kind: 'year', calendar: { kind: 'moons' as 'months' } }, '2026-01-01'),
      () =>
        periodOf({ kind: 'custom', anchor: '2026-01-01', every: { count: 0, unit: 'day' } }, '2026-01-01'),
      () =>
        periodOf(
          { kind: 'custom', anchor: '2026-01-01', every: { count: 1, unit: 'hour' as 'day' } },
          '2026-01-01',
        ),
      () => periodsOfYear({ kind: 'year' }, 2026.5),
      () => periodsOfYear({ kind: 'year' }, Number.NaN),
      () => weeksOf({ start: '2026-01-01', end: '2026-04-01' }, 'lunar' as 'iso'),
    ];
    for (const call of wrong) expect(call).toThrow(/core\/bad-option/);
    expect(() => periodOf({ kind: 'year' }, '2026-02-30')).toThrow(/core\/not-a-date/);
    expect(() => weeksOf({ start: '2026-01-01', end: 'soon' }, 'iso')).toThrow(/core\/not-a-date/);
    expect(weeksOf({ start: '2026-04-01', end: '2026-01-01' }, 'iso')).toEqual([]);
  });
});
