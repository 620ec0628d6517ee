import {
  addDays,
  addMonths,
  civilDateOf,
  dayNumberOf,
  planReviews,
  twelveWeek,
  weekdayOf,
} from '@throughline/core';
import type { Cycle, PlannedReview, Rhythm, WorkCalendar } from '@throughline/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { calendars, cycles, q2, rhythmsOfAll, schedules } from '../../test/rhythm-samples.ts';
import type { OwnSchedule } from './occurrences-of.ts';

type Planner = (rhythm: Rhythm, cycle: Cycle, calendar?: WorkCalendar) => readonly PlannedReview[];

const everything = cycles().chain((cycle) =>
  fc.tuple(rhythmsOfAll(), fc.constant(cycle), fc.option(calendars(cycle), { nil: undefined })),
);

/** Law 58: in the period, sorted, unique. */
const law58 = (plan: Planner): void => {
  fc.assert(
    fc.property(everything, ([rhythm, cycle, calendar]) => {
      const reviews = plan(rhythm, cycle, calendar);
      let before = '';
      for (const { on, start, end } of reviews) {
        expect([cycle.start <= start, start <= on, on < end, end <= cycle.end]).toEqual([
          true,
          true,
          true,
          true,
        ]);
        expect(before <= on).toBe(true);
        before = on;
      }
      expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
      const shown = reviews.map(({ on, activity, audience }) => [on, activity, audience].join(' '));
      expect(new Set(shown).size).toBe(reviews.length);
    }),
    { numRuns: 300 },
  );
};

/** Days on which a schedule takes place, by asking each day of the cycle. */
const slowly = (schedule: OwnSchedule, cycle: Cycle, weekStart: number | undefined): string[] => {
  const first = dayNumberOf(cycle.start)!;
  const days = Array.from({ length: dayNumberOf(cycle.end)! - first }, (_, at) => civilDateOf(first + at)!);
  /** Name of the stretch a day belongs to; none for days outside. */
  const stretch = (day: string): number | string | undefined => {
    if (schedule.kind === 'week') {
      const week = weekOf(day, cycle, weekStart);
      return week >= schedule.week && week <= (schedule.through ?? schedule.week) ? 'weeks' : undefined;
    }
    if (schedule.kind !== 'every') return undefined;
    const { count, unit } = schedule.every;
    if (unit === 'day' || unit === 'week')
      return Math.floor((dayNumberOf(day)! - first) / (count * (unit === 'week' ? 7 : 1)));
    const months = count * { month: 1, quarter: 3, 'half-year': 6, year: 12 }[unit];
    let at = 0;
    while (addMonths(cycle.start, (at + 1) * months)! <= day) at++;
    return at;
  };
  return days.filter((day) => {
    switch (schedule.kind) {
      case 'before-end':
        return day === addDays(addMonths(cycle.end, -(schedule.months ?? 0))!, -schedule.days);
      case 'month-day': {
        const isLast = addDays(day, 1)!.endsWith('-01');
        const ofMonth = Number(day.slice(8));
        const fits = ofMonth === schedule.day || (isLast && schedule.day > ofMonth);
        return fits && (schedule.months ?? [Number(day.slice(5, 7))]).includes(Number(day.slice(5, 7)));
      }
      default: {
        const own = stretch(day);
        const same = days.filter((other) => own !== undefined && stretch(other) === own);
        const { weekday } = schedule;
        if (weekday !== undefined) return same.find((other) => weekdayOf(other) === weekday) === day;
        return (schedule.kind === 'week' ? same[0] : same.at(-1)) === day;
      }
    }
  });
};

/** Week of the cycle a day lies in: from its start, or by whole weeks of which the first has four days in it. */
const weekOf = (day: string, cycle: Cycle, weekStart: number | undefined): number => {
  if (weekStart === undefined) return Math.floor((dayNumberOf(day)! - dayNumberOf(cycle.start)!) / 7) + 1;
  const firstOf = (other: string): number => {
    let at = dayNumberOf(other)!;
    while (weekdayOf(at) !== weekStart) at--;
    return at;
  };
  const entered = firstOf(cycle.start) + 7 - dayNumberOf(cycle.start)!;
  return (firstOf(day) - firstOf(cycle.start)) / 7 + (entered >= 4 ? 1 : 0);
};

const one = (schedule: OwnSchedule, weekStart?: number): Rhythm => ({
  id: 'r',
  name: 'R',
  ...(weekStart === undefined ? {} : { weekStart }),
  recurrences: [{ id: 'only', activity: 'check-in', schedule }],
});

/** Every schedule gives the days that a search through all days gives. */
const agreesWithSearch = (plan: Planner): void => {
  const weekStart = fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined });
  fc.assert(
    fc.property(schedules(), cycles(), weekStart, (schedule, cycle, start) => {
      fc.pre(dayNumberOf(cycle.end)! - dayNumberOf(cycle.start)! <= 200);
      expect(plan(one(schedule, start), cycle).map(({ on }) => on)).toEqual(slowly(schedule, cycle, start));
    }),
    { numRuns: 250 },
  );
};

describe('law 58', () => {
  it('every date lies in the period; sorted; unique', () => {
    law58(planReviews);
  });

  it('is broken by a planner that forgets to clip, to sort, or to put doubles together', () => {
    const longer: Planner = (rhythm, cycle, calendar) =>
      planReviews(rhythm, { ...cycle, end: addDays(cycle.end, 30)! }, calendar);
    expect(() => law58(longer)).toThrow();
    expect(() => law58((...all) => [...planReviews(...all)].reverse())).toThrow();
    const doubled: Planner = (rhythm, ...rest) => {
      const apart = rhythm.recurrences.map((recurrence) => ({ ...rhythm, recurrences: [recurrence] }));
      return apart
        .flatMap((part) => planReviews(part, ...rest))
        .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    };
    expect(() => law58(doubled)).toThrow();
  });

  it('each schedule hits the days that a search through all days finds', () => {
    agreesWithSearch(planReviews);
  });

  it('months that are chained instead of counted from the start drift, and are caught', () => {
    const chained: Planner = (rhythm, cycle) => {
      const [recurrence] = rhythm.recurrences;
      const schedule = recurrence?.schedule;
      if (schedule?.kind !== 'every' || schedule.every.unit !== 'month') return planReviews(rhythm, cycle);
      const [model] = planReviews(rhythm, cycle);
      const found: PlannedReview[] = [];
      for (let from = cycle.start; from < cycle.end; ) {
        const to = addMonths(from, schedule.every.count)!;
        const on = addDays(to < cycle.end ? to : cycle.end, -1)!;
        if (model !== undefined && schedule.weekday === undefined) found.push({ ...model, on });
        from = to;
      }
      return schedule.weekday === undefined ? found : planReviews(rhythm, cycle);
    };
    const cycle = { ...q2, start: '2026-01-31', end: '2026-06-30' };
    const monthly = one({ kind: 'every', every: { count: 1, unit: 'month' } });
    expect(planReviews(monthly, cycle).map(({ on }) => on)).not.toEqual(
      chained(monthly, cycle).map(({ on }) => on),
    );
    expect(slowly({ kind: 'every', every: { count: 1, unit: 'month' } }, cycle, undefined)).toEqual([
      '2026-02-27',
      '2026-03-30',
      '2026-04-29',
      '2026-05-30',
      '2026-06-29',
    ]);
    expect(planReviews(monthly, cycle).map(({ on }) => on)).toEqual([
      '2026-02-27',
      '2026-03-30',
      '2026-04-29',
      '2026-05-30',
      '2026-06-29',
    ]);
  });

  it('no review stays on a day off unless it may, or the cycle has no other day', () => {
    fc.assert(
      fc.property(
        cycles().chain((cycle) => fc.tuple(schedules(), fc.constant(cycle), calendars(cycle))),
        fc.constantFrom('previous-business-day', 'next-business-day', 'keep'),
        ([schedule, cycle, calendar], onDayOff) => {
          const off = new Set((calendar.holidays ?? []).map(({ on }) => on));
          const isOff = (day: string): boolean => off.has(day) || calendar.weekend!.includes(weekdayOf(day));
          const reviews = planReviews({ ...one(schedule), onDayOff }, cycle, calendar);
          for (const { on, movedFrom } of reviews) {
            if (onDayOff === 'keep') expect(movedFrom).toBeUndefined();
            if (movedFrom === undefined) continue;
            expect([isOff(movedFrom), isOff(on)]).toEqual([true, false]);
            const step = onDayOff === 'next-business-day' ? 1 : -1;
            let expected = addDays(movedFrom, step)!;
            while (isOff(expected) && expected >= cycle.start && expected < cycle.end)
              expected = addDays(expected, step)!;
            if (expected >= cycle.start && expected < cycle.end) expect(on).toBe(expected);
            else expect(step > 0 ? on < movedFrom : on > movedFrom).toBe(true);
          }
          const days = planReviews(one(schedule), { ...cycle }).length;
          expect(reviews.length).toBeLessThanOrEqual(days);
        },
      ),
      { numRuns: 200 },
    );
  });
});

const nineZones = [
  'UTC',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

describe('in nine time zones of the process', () => {
  const usual = process.env['TZ'];
  afterEach(() => {
    if (usual === undefined) delete process.env['TZ'];
    else process.env['TZ'] = usual;
  });
  const plansIn = (plan: (cycle: Cycle) => unknown): number =>
    new Set(
      nineZones.map((zone) => {
        process.env['TZ'] = zone;
        return JSON.stringify(plan({ ...q2, start: '2026-03-01', end: '2026-09-08' }));
      }),
    ).size;

  it('the same dates come out', () => {
    expect(plansIn((cycle) => planReviews(twelveWeek, cycle))).toBe(1);
  });

  it('a planner that reads local dates is caught', () => {
    expect(plansIn(({ start }) => new Date(start).getDate())).toBeGreaterThan(1);
  });
});
