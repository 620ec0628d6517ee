import {
  biAnnualAppraisal,
  checkRhythms,
  planReviews,
  presetRhythmIds,
  rhythmOf,
  rhythms,
  twelveWeek,
  UsageError,
} from '@throughline/core';
import type { Cycle, Recurrence, Rhythm, WorkCalendar } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { q2 } from '../../test/rhythm-samples.ts';

const daysOf = (rhythm: Rhythm, cycle: Cycle, calendar?: WorkCalendar): string[] =>
  planReviews(rhythm, cycle, calendar).map(({ recurrence, on }) => `${recurrence} ${on}`);

const rhythm = (...recurrences: Recurrence[]): Rhythm => ({ id: 'ours', name: 'Ours', recurrences });
const checkIn = (schedule: Recurrence['schedule'], rest: Partial<Recurrence> = {}): Recurrence => ({
  id: 'it',
  activity: 'check-in',
  schedule,
  ...rest,
});

describe('vector R2: the twelve-week rhythm', () => {
  it('has the weeks of the second quarter of 2026', () => {
    const weeks = planReviews(twelveWeek, q2).map(({ recurrence, start, end }) => [recurrence, start, end]);
    expect(weeks).toEqual([
      ['alignment', '2026-04-01', '2026-04-08'],
      ['execution', '2026-04-08', '2026-04-29'],
      ['one-to-one', '2026-04-29', '2026-05-06'],
      ['recalibration', '2026-05-20', '2026-05-27'],
      ['next-quarter', '2026-06-17', '2026-06-24'],
      ['report', '2026-06-17', '2026-06-24'],
    ]);
  });

  it('has week 12 of the first quarter from 19 to 25 March', () => {
    const report = planReviews(twelveWeek, { ...q2, start: '2026-01-01', end: '2026-04-01' }).at(-1);
    expect([report?.start, report?.end]).toEqual(['2026-03-19', '2026-03-26']);
  });

  it('counts ISO weeks and fiscal weeks by the day they begin on', () => {
    const inWeek = (weekStart: number, week: number, cycle: Cycle): unknown[] =>
      planReviews({ ...rhythm(checkIn({ kind: 'week', week })), weekStart }, cycle).map(({ start, end }) => [
        start,
        end,
      ]);
    // 1 April 2026 is a Wednesday: five days of its ISO week lie in the quarter.
    expect(inWeek(1, 1, q2)).toEqual([['2026-04-01', '2026-04-06']]);
    expect(inWeek(1, 2, q2)).toEqual([['2026-04-06', '2026-04-13']]);
    // Weeks of 2026 by ISO begin on 2025-12-29; 2027-01-01 to 03 still belong to the year before.
    const year = { ...q2, start: '2027-01-01', end: '2028-01-01' };
    expect(inWeek(1, 1, year)).toEqual([['2027-01-04', '2027-01-11']]);
    // A 4-4-5 quarter that begins on a Sunday has the same weeks both ways.
    const fiscal = { ...q2, start: '2025-12-28', end: '2026-03-29' };
    expect(inWeek(7, 5, fiscal)).toEqual([['2026-01-25', '2026-02-01']]);
    expect(planReviews(rhythm(checkIn({ kind: 'week', week: 5 })), fiscal)[0]?.start).toBe('2026-01-25');
  });
});

describe('presets', () => {
  it('resolve by id, and a rhythm of the document comes first', () => {
    const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
    expect(Object.values(rhythms).map(({ id }) => id)).toEqual(presetRhythmIds);
    for (const preset of Object.values(rhythms)) {
      expect(rhythmOf(goals, { ...q2, rhythm: preset.id })).toBe(preset);
      expect(planReviews(preset, { ...q2, start: '2026-01-01', end: '2027-01-01' }).length).toBeGreaterThan(
        2,
      );
    }
    const own = { ...rhythm(), id: 'twelve-week' };
    expect(rhythmOf({ ...goals, rhythms: [own] }, { ...q2, rhythm: 'twelve-week' })).toBe(own);
    expect(rhythmOf(goals, { ...q2, rhythm: '__proto__' })).toBeUndefined();
    expect(rhythmOf(goals, q2)).toBeUndefined();
  });

  it('are sound: a goal set that uses them has no finding', () => {
    const cycles = Object.values(rhythms).map(({ id }) => ({ ...q2, id, rhythm: id }));
    const year = { start: '2026-01-01', end: '2027-01-01' };
    const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
    expect(checkRhythms({ ...goals, cycles: cycles.map((cycle) => ({ ...cycle, ...year })) })).toEqual([]);
    expect(checkRhythms({ ...goals, cycles, rhythms: Object.values(rhythms) })).toEqual([]);
  });

  it('weekly, monthly, quarterly: 13 weeks, 3 months and 1 quarter in a quarter, 53, 12 and 4 in a year', () => {
    const counts = (cycle: Cycle): number[] =>
      rhythms.weeklyMonthlyQuarterly.recurrences.map(
        ({ id }) =>
          planReviews(rhythms.weeklyMonthlyQuarterly, cycle).filter(({ recurrence }) => recurrence === id)
            .length,
      );
    expect(counts(q2)).toEqual([13, 3, 1]);
    expect(counts({ ...q2, start: '2026-01-01', end: '2027-01-01' })).toEqual([53, 12, 4]);
  });

  it('appraisals twice a year come with calibration two weeks before and its pack 48 hours before that', () => {
    const year = { ...q2, id: 'y', start: '2026-01-01', end: '2027-01-01' };
    expect(daysOf(biAnnualAppraisal, year)).toEqual([
      'calibration-pack 2026-06-14',
      'calibration 2026-06-16',
      'appraisal 2026-06-30',
      'calibration-pack 2026-12-15',
      'calibration 2026-12-17',
      'appraisal 2026-12-31',
    ]);
    const [pack] = planReviews(biAnnualAppraisal, year);
    expect(pack?.before).toEqual({ review: 'y/calibration/1', on: '2026-06-16', time: '09:00', hours: 48 });
  });
});

describe('days off', () => {
  const may: WorkCalendar = { id: 'de', name: 'Germany', holidays: [{ on: '2026-05-01' }] };
  const first = (onDayOff: 'keep' | 'previous-business-day' | 'next-business-day'): unknown => {
    const [review] = planReviews(
      rhythm(checkIn({ kind: 'month-day', day: 1, months: [5] }, { onDayOff })),
      q2,
      may,
    );
    return [review?.on, review?.movedFrom, review?.id];
  };

  it('move a review by the named policy; its id stays', () => {
    expect(first('keep')).toEqual(['2026-05-01', undefined, 'q2/it/1']);
    expect(first('previous-business-day')).toEqual(['2026-04-30', '2026-05-01', 'q2/it/1']);
    // The first of May 2026 is a Friday.
    expect(first('next-business-day')).toEqual(['2026-05-04', '2026-05-01', 'q2/it/1']);
  });

  it('turn it round where the cycle ends first, and leave it where no day is worked', () => {
    const last = rhythm(checkIn({ kind: 'before-end', days: 1 }));
    const closed: WorkCalendar = { id: 'c', name: 'C', weekend: [2] };
    expect(daysOf(last, q2, closed)).toEqual(['it 2026-06-29']);
    expect(daysOf(last, q2, { ...closed, weekend: [1, 2, 3, 4, 5, 6, 7] })).toEqual(['it 2026-06-30']);
  });

  it('that bring two reviews of a kind together leave one', () => {
    const daily = rhythm(checkIn({ kind: 'every', every: { count: 1, unit: 'day' } }));
    const week = { ...q2, start: '2026-04-06', end: '2026-04-13' };
    expect(daysOf(daily, week, { id: 'w', name: 'W' }).length).toBe(5);
  });
});

describe('one review per day, activity and audience', () => {
  it('prefers one without a condition, and what comes before it follows', () => {
    const every = { kind: 'week', week: 8 } as const;
    const plan = planReviews(
      rhythm(
        { id: 'maybe', activity: 'recalibration', schedule: every, trigger: { above: 0.2 } },
        { id: 'surely', activity: 'recalibration', schedule: every },
        {
          id: 'pack',
          activity: 'calibration-pack',
          schedule: { kind: 'before-review', review: 'maybe', days: 2 },
        },
        {
          id: 'hours',
          activity: 'check-in',
          schedule: { kind: 'before-review', review: 'maybe', hours: 30 },
        },
      ),
      q2,
    );
    expect(plan.map(({ recurrence, on }) => [recurrence, on])).toEqual([
      ['pack', '2026-05-18'],
      ['hours', '2026-05-19'],
      ['surely', '2026-05-20'],
    ]);
    expect(plan[1]?.before?.review).toBe('q2/surely/1');
  });

  it('ids of different parts never meet', () => {
    const id = (cycle: string, recurrence: string): string | undefined =>
      planReviews(rhythm(checkIn({ kind: 'week', week: 1 }, { id: recurrence })), { ...q2, id: cycle })[0]
        ?.id;
    expect(id('a/b', 'c')).toBe('a~1b/c/1');
    expect(id('a', 'b/c')).toBe('a/b~1c/1');
    expect(id('a~1b', 'c')).toBe('a~01b/c/1');
  });
});

describe('what cannot be planned', () => {
  it('gives no dates, and never an exception', () => {
    for (const [start, end] of [
      ['2026-07-01', '2026-04-01'],
      ['2026-04-01', '2026-04-01'],
      ['2026-02-30', '2026-04-01'],
      ['2026-04-01', 'soon'],
    ] as const)
      expect(planReviews(twelveWeek, { ...q2, start, end })).toEqual([]);
    const bad: Recurrence['schedule'][] = [
      { kind: 'week', week: 0 },
      { kind: 'week', week: 60 },
      { kind: 'week', week: 1.5 },
      { kind: 'week', week: 3, through: 2 },
      { kind: 'week', week: 1, weekday: 8 },
      { kind: 'week', week: Number.NaN },
      { kind: 'every', every: { count: 0, unit: 'day' } },
      { kind: 'every', every: { count: -1, unit: 'month' } },
      { kind: 'every', every: { count: 1, unit: 'fortnight' as 'week' } },
      { kind: 'before-end', days: 0 },
      { kind: 'before-end', days: 1e9 },
      { kind: 'month-day', day: 32 },
      { kind: 'month-day', day: 1, months: [] },
      { kind: 'before-review', review: 'it', days: 1 },
      { kind: 'before-review', review: 'nobody' },
      { kind: 'sometimes' as 'week', week: 1 },
    ];
    for (const schedule of bad) expect(planReviews(rhythm(checkIn(schedule)), q2)).toEqual([]);
    expect(planReviews(rhythm(checkIn({ kind: 'week', week: 1 }, { time: '25:00' })), q2)).toEqual([]);
    const huge = rhythm(checkIn({ kind: 'every', every: { count: 3_000_000, unit: 'year' } }));
    expect(daysOf(huge, q2)).toEqual(['it 2026-06-30']);
  });

  it('is bounded: 100,000 recurrences, or every day of ten thousand years', () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      checkIn({ kind: 'every', every: { count: 1, unit: 'day' } }, { id: String(at), time: '10:00' }),
    );
    const ever = { ...q2, start: '0001-01-01', end: '9999-12-31' };
    expect(planReviews(rhythm(...many), ever).length).toBe(10_000);
    const waiting = Array.from({ length: 1000 }, (_, at) =>
      checkIn({ kind: 'before-review', review: String(at + 1), days: 1 }, { id: String(at) }),
    );
    expect(planReviews(rhythm(...waiting), ever)).toEqual([]);
  });

  it('refuses code that passes something else', () => {
    expect(() => planReviews('twelve-week' as never, q2)).toThrow(UsageError);
    expect(() => planReviews(undefined as never, q2)).toThrow(/`rhythm` must be a rhythm/);
    expect(() => planReviews(twelveWeek, undefined as never)).toThrow(/`cycle` must be a cycle/);
    expect(() => planReviews(twelveWeek, { ...q2, start: 5 as never })).toThrow(UsageError);
  });
});
