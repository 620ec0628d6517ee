import { addDays, civilDateOf } from '@throughline/core';
import type { Cycle, Every, Rhythm, Recurrence, Schedule, WorkCalendar } from '@throughline/core';
import fc from 'fast-check';

/** A quarter as the published vectors have it. */
export const q2: Cycle = {
  id: 'q2',
  name: 'Q2 2026',
  start: '2026-04-01',
  end: '2026-07-01',
  state: 'active',
};

/** Cycles of 1 to 400 days; every fourth one begins at the end of a month, where months drift. */
export const cycles = (): fc.Arbitrary<Cycle> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 10_957, max: 47_846 }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }).map((month) => monthEnd(2000, month)) },
      ),
      fc.oneof(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 85, max: 95 }),
        fc.integer({ min: 1, max: 400 }),
      ),
    )
    .map(([day, length]) => {
      const start = civilDateOf(day)!;
      return { id: 'c', name: 'C', start, end: addDays(start, length)!, state: 'active' };
    });

const monthEnd = (year: number, month: number): number => Date.UTC(year, month + 1, 0) / 86_400_000;

const weekday = fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined });
const unit = fc.constantFrom<Every['unit']>('day', 'week', 'month', 'quarter', 'half-year', 'year');

const withWeekday = (day: number | undefined): { weekday?: number } =>
  day === undefined ? {} : { weekday: day };

/** Sound schedules of all kinds but `before-review`. */
export const schedules = (): fc.Arbitrary<Exclude<Schedule, { kind: 'before-review' }>> =>
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 4 }), weekday)
      .map(([week, more, day]) => ({
        kind: 'week' as const,
        week,
        through: week + more,
        ...withWeekday(day),
      })),
    fc.tuple(fc.integer({ min: 1, max: 3 }), unit, weekday).map(([count, each, day]) => ({
      kind: 'every' as const,
      every: { count, unit: each },
      ...withWeekday(day),
    })),
    fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 2 }))
      .map(([days, months]) => ({ kind: 'before-end' as const, days, months })),
    fc
      .tuple(
        fc.integer({ min: 1, max: 31 }),
        fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }), { nil: undefined }),
      )
      .map(([day, months]) => ({
        kind: 'month-day' as const,
        day,
        ...(months === undefined ? {} : { months }),
      })),
  );

const activity = fc.constantFrom<Recurrence['activity']>('check-in', 'unit-review', 'recalibration');
const policy = fc.constantFrom('keep', 'previous-business-day', 'next-business-day');

/** Rhythms of up to six recurrences, some of them before others, some conditional. */
export const rhythmsOfAll = (): fc.Arbitrary<Rhythm> =>
  fc
    .tuple(
      fc.array(
        fc.tuple(activity, schedules(), fc.option(policy), fc.boolean(), fc.nat(9), fc.nat(60), fc.boolean()),
        { minLength: 1, maxLength: 6 },
      ),
      weekday,
      policy,
    )
    .map(([list, weekStart, onDayOff]) => ({
      id: 'r',
      name: 'R',
      ...(weekStart === undefined ? {} : { weekStart }),
      onDayOff,
      recurrences: list.map(([what, schedule, own, conditional, target, hours, isBefore], at) => ({
        id: `r${String(at)}`,
        activity: what,
        schedule:
          isBefore && target % list.length !== at
            ? { kind: 'before-review' as const, review: `r${String(target % list.length)}`, hours }
            : schedule,
        ...(own === null ? {} : { onDayOff: own }),
        ...(conditional ? { trigger: { above: 0.2 } } : {}),
      })),
    }));

/** Calendars with holidays around the days of {@link cycles}, and any weekend of up to four days. */
export const calendars = (cycle: Cycle): fc.Arbitrary<WorkCalendar> =>
  fc
    .tuple(fc.array(fc.integer({ min: -5, max: 100 }), { maxLength: 30 }), fc.subarray([1, 2, 3, 4, 5, 6, 7]))
    .map(([days, weekend]) => ({
      id: 'w',
      name: 'W',
      holidays: days.map((day) => ({ on: addDays(cycle.start, day)! })),
      weekend: weekend.slice(0, 4),
    }));
