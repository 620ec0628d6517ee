import { addDays, addMonths, daysInMonth, dayNumberOf, weekdayOf } from '@throughline/core';
import {
  businessDays,
  dateOfIsoWeek,
  fiscalYearOf,
  isoWeekOf,
  periodOf,
  periodsOfYear,
  retailYears,
  weekOf,
  weeksOf,
} from '@throughline/core/calendar';
import type { DateSpan, FiscalCalendar, WeekYears } from '@throughline/core/calendar';
import { describe, expect, it, test } from 'vitest';

const days = ({ start, end }: DateSpan): number => dayNumberOf(end)! - dayNumberOf(start)!;
/** First and last day, as people say it. */
const said = ({ start, end }: DateSpan): string => `${start}…${addDays(end, -1)!}`;

const april: FiscalCalendar = { kind: 'months', startMonth: 4 };
const december: WeekYears = { kind: 'weeks', pattern: '4-4-5', endMonth: 12, endWeekday: 6, end: 'last' };
const august: WeekYears = { ...december, endMonth: 8 };

test('R1: lengths of the parts of 2026', () => {
  expect(periodsOfYear({ kind: 'quarter' }, 2026).map(days)).toEqual([90, 91, 92, 92]);
  expect(periodsOfYear({ kind: 'half' }, 2026).map(days)).toEqual([181, 184]);
  expect(periodsOfYear({ kind: 'trimester' }, 2026).map(said)).toEqual([
    '2026-01-01…2026-04-30',
    '2026-05-01…2026-08-31',
    '2026-09-01…2026-12-31',
  ]);
  expect(periodsOfYear({ kind: 'year' }, 2028).map(days)).toEqual([366]);
  expect(periodsOfYear({ kind: 'month' }, 2026).map(days)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month)),
  );
});

describe('R2: weeks from the start of the quarter', () => {
  const q2 = periodOf({ kind: 'quarter' }, '2026-04-01')!;

  test.each([
    [1, '2026-04-01…2026-04-07'],
    [2, '2026-04-08…2026-04-14'],
    [4, '2026-04-22…2026-04-28'],
    [5, '2026-04-29…2026-05-05'],
    [8, '2026-05-20…2026-05-26'],
    [12, '2026-06-17…2026-06-23'],
  ])('week %i of Q2 2026', (number, expected) => {
    const week = weeksOf(q2, 'from-start')[number - 1]!;
    expect([week.number, said(week)]).toEqual([number, expected]);
  });

  it('week 12 of Q1 2026, and its short week 13', () => {
    const q1 = weeksOf(periodOf({ kind: 'quarter' }, '2026-01-01')!, 'from-start');
    expect([said(q1[11]!), said(q1[12]!), q1.length]).toEqual([
      '2026-03-19…2026-03-25',
      '2026-03-26…2026-03-31',
      13,
    ]);
    expect(weekdayOf(q2.start)).toBe(3);
  });

  it('the same days in ISO weeks and in fiscal weeks', () => {
    expect(weekOf(q2, '2026-06-20', 'iso')).toEqual({
      number: 25,
      year: 2026,
      start: '2026-06-15',
      end: '2026-06-22',
    });
    expect(weekOf(q2, '2026-06-20', 'fiscal', april)).toEqual({
      number: 12,
      year: 2027,
      start: '2026-06-17',
      end: '2026-06-24',
    });
    expect(weekOf(q2, '2026-04-02', 'fiscal', december)).toEqual({
      number: 14,
      year: 2026,
      start: '2026-04-01',
      end: '2026-04-05',
    });
    expect(weekOf(q2, '2026-07-01', 'from-start')).toBeUndefined();
    expect(weekOf(q2, '2026-03-31', 'iso')).toBeUndefined();
  });
});

test('R3: a week before the next quarter, and a month or thirty days before it', () => {
  expect(addDays('2026-07-01', -7)).toBe('2026-06-24');
  expect([addMonths('2026-07-01', -1), addDays('2026-07-01', -30)]).toEqual(['2026-06-01', '2026-06-01']);
  expect([addMonths('2026-04-01', -1), addDays('2026-04-01', -30)]).toEqual(['2026-03-01', '2026-03-02']);
  expect([addMonths('2027-01-01', -1), addDays('2027-01-01', -30)]).toEqual(['2026-12-01', '2026-12-02']);
});

test('R4: a fiscal year from April 2026 is FY27 or FY26', () => {
  const named = (calendar: FiscalCalendar, year: number): string[] =>
    periodsOfYear({ kind: 'quarter', calendar }, year).map((period) => `${period.name} ${said(period)}`);
  expect(named(april, 2027)).toEqual([
    'Q1 FY27 2026-04-01…2026-06-30',
    'Q2 FY27 2026-07-01…2026-09-30',
    'Q3 FY27 2026-10-01…2026-12-31',
    'Q4 FY27 2027-01-01…2027-03-31',
  ]);
  expect(named({ ...april, named: 'starts-in' }, 2026)[3]).toBe('Q4 FY26 2027-01-01…2027-03-31');
  expect([fiscalYearOf('2027-03-31', april), fiscalYearOf('2027-04-01', april)]).toEqual([2027, 2028]);
});

test('R5: months of 4-4-5 and 4-5-4 quarters', () => {
  const months = (calendar: FiscalCalendar): string[] =>
    periodsOfYear({ kind: 'month', calendar }, 2026).map(said).slice(0, 3);
  expect(months(december)).toEqual([
    '2025-12-28…2026-01-24',
    '2026-01-25…2026-02-21',
    '2026-02-22…2026-03-28',
  ]);
  expect(months(retailYears)).toEqual([
    '2026-02-01…2026-02-28',
    '2026-03-01…2026-04-04',
    '2026-04-05…2026-05-02',
  ]);
  const fiveFirst = periodsOfYear({ kind: 'month', calendar: { ...december, pattern: '5-4-4' } }, 2026);
  expect(fiveFirst.map(days).slice(0, 3)).toEqual([35, 28, 28]);
});

describe('R6: years of 52 or 53 weeks', () => {
  const weeks = (calendar: FiscalCalendar, year: number): number =>
    days(periodsOfYear({ kind: 'year', calendar }, year)[0]!) / 7;

  it('the last Saturday of August', () => {
    expect(said(periodsOfYear({ kind: 'year', calendar: august }, 2024)[0]!)).toBe('2023-08-27…2024-08-31');
    expect([2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year) => weeks(august, year))).toEqual([
      53, 52, 52, 52, 52, 52, 53,
    ]);
    // 364 days from one start to the next would have drifted by a week after six years.
    const naive = addDays('2023-08-27', 7 * 364)!;
    expect([naive, periodsOfYear({ kind: 'year', calendar: august }, 2031)[0]!.start]).toEqual([
      '2030-08-18',
      '2030-09-01',
    ]);
  });

  it('the Saturday nearest to 31 January may lie in February', () => {
    const long = [2000, 2006, 2012, 2017, 2023];
    for (let year = 2000; year <= 2027; year++)
      expect(weeks(retailYears, year), String(year)).toBe(long.includes(year) ? 53 : 52);
    expect(said(periodsOfYear({ kind: 'year', calendar: retailYears }, 2023)[0]!)).toBe(
      '2023-01-29…2024-02-03',
    );
  });

  it.each([1, 2, 3, 4])(
    'the 53rd week goes to the last month of quarter %i when that is declared',
    (quarter) => {
      const calendar: WeekYears = { ...august, leapQuarter: quarter };
      const lengths = periodsOfYear({ kind: 'quarter', calendar }, 2024).map((period) => days(period) / 7);
      expect(lengths).toEqual([1, 2, 3, 4].map((each) => (each === quarter ? 14 : 13)));
      const months = periodsOfYear({ kind: 'month', calendar }, 2024).map((period) => days(period) / 7);
      expect(months.slice(quarter * 3 - 3, quarter * 3)).toEqual([4, 4, 6]);
    },
  );
});

test('R7: ISO weeks at the turn of the year', () => {
  const shown = (date: string): string => {
    const { year, week, day } = isoWeekOf(date)!;
    return `${year}-W${String(week).padStart(2, '0')}-${day}`;
  };
  expect(['2025-12-29', '2026-12-31', '2027-01-01', '2027-01-04'].map(shown)).toEqual([
    '2026-W01-1',
    '2026-W53-4',
    '2026-W53-5',
    '2027-W01-1',
  ]);
  for (const [year, week, day] of [
    [2025, 53, 1],
    [2026, 0, 1],
    [2026, 54, 1],
    [2026, 1, 0],
    [2026, 1, 8],
    [2026.5, 1, 1],
    [0, 1, 1],
    [9999, 52, 6],
  ] as const)
    expect(dateOfIsoWeek({ year, week, day }), `${year} ${week} ${day}`).toBeUndefined();
  expect(isoWeekOf('9999-12-31')).toEqual({ year: 9999, week: 52, day: 5 });
  expect(dateOfIsoWeek({ year: 1, week: 1, day: 1 })).toBe('0001-01-01');
});

test('R1, law 50: the share of business days does not move over a weekend or a holiday', () => {
  const q1 = periodOf({ kind: 'quarter' }, '2026-01-01')!;
  const us = businessDays({ holidays: [{ on: '2026-01-01' }, { on: '2026-01-19' }, { on: '2026-02-16' }] });
  expect(us.between(q1.start, q1.end)).toBe(61);
  const share = (date: string): number => us.shareElapsed(q1, date)!;
  expect([share('2026-01-01'), share('2026-04-01'), share('2020-01-01'), share('2030-01-01')]).toEqual([
    0, 1, 0, 1,
  ]);
  expect([share('2026-01-17'), share('2026-01-18'), share('2026-01-19'), share('2026-01-20')]).toEqual([
    11 / 61,
    11 / 61,
    11 / 61,
    11 / 61,
  ]);
  expect(share('2026-01-21')).toBe(12 / 61);
});
