import {
  addDays,
  dueCheckIns,
  instantOfReview,
  millisecondsOf,
  planReviews,
  wallTimeAt,
} from '@throughline/core';
import type { Cycle, GoalSet, Instant, PlannedReview, Recurrence, Zones } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intlZones } from '../../test/intl-zones.ts';
import { q2 } from '../../test/rhythm-samples.ts';

const zones = intlZones();
const newYork = 'America/New_York';
const march: Cycle = { ...q2, id: 'm', start: '2026-03-01', end: '2026-04-01' };
const monday: Recurrence = {
  id: 'monday',
  activity: 'check-in',
  schedule: { kind: 'every', every: { count: 1, unit: 'week' }, weekday: 1 },
};
const before = (rest: { days?: number; hours?: number }): Recurrence => ({
  id: 'pack',
  activity: 'calibration-pack',
  schedule: { kind: 'before-review', review: 'monday', ...rest },
});
const plan = (cycle: Cycle, ...recurrences: Recurrence[]): readonly PlannedReview[] =>
  planReviews({ id: 'r', name: 'R', recurrences }, cycle);

describe('vector R9', () => {
  it('Monday 09:00 in New York is 14:00Z before the clocks change and 13:00Z after', () => {
    const at = plan(march, monday).map((review) => instantOfReview(zones, newYork, review));
    expect(at.slice(0, 2)).toEqual(['2026-03-02T14:00:00Z', '2026-03-09T13:00:00Z']);
  });

  it('48 hours before Monday 9 March 09:00 is Saturday 08:00, two days before is Saturday 09:00', () => {
    const clock = (rest: { days?: number; hours?: number }): unknown => {
      const pack = plan(march, monday, before(rest)).find(
        ({ recurrence, number }) => recurrence === 'pack' && number === 2,
      )!;
      expect(pack.on).toBe('2026-03-07');
      return wallTimeAt(zones, newYork, instantOfReview(zones, newYork, pack)!);
    };
    expect(clock({ hours: 48 })).toEqual({ date: '2026-03-07', time: '08:00:00' });
    expect(clock({ days: 2 })).toEqual({ date: '2026-03-07', time: '09:00:00' });
    // A day back is Sunday 09:00, after the clocks changed; 24 hours before that they had not.
    expect(clock({ days: 1, hours: 24 })).toEqual({ date: '2026-03-07', time: '08:00:00' });
  });

  it('an unknown zone has no instant', () => {
    expect(instantOfReview(zones, 'Asia/Atlantis', plan(march, monday)[0]!)).toBeUndefined();
    const pack = plan(march, monday, before({ hours: 1 }))[0]!;
    expect(instantOfReview(zones, 'Asia/Atlantis', pack)).toBeUndefined();
  });
});

const nineZones = [
  'UTC',
  newYork,
  'America/Santiago',
  'America/Sao_Paulo',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
type Clock = (zones: Zones, zone: string, review: PlannedReview) => Instant | undefined;

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

/** Law 65: the time on the clock is as set wherever it exists; in a gap forward; twice shown, once sent. */
const law65 = (clock: Clock): void => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days)!);
  fc.assert(
    fc.property(day, times, fc.constantFrom(...nineZones), (start, time, zone) => {
      const cycle = { ...q2, start, end: addDays(start, 15)! };
      for (const review of plan(cycle, { ...monday, time })) {
        const at = clock(zones, zone, review)!;
        const shown = wallTimeAt(zones, zone, at)!;
        const asSet = shown.date === review.on && shown.time === `${time}:00`;
        const earlier = (milliseconds: number): string =>
          new Date(millisecondsOf(at)! - milliseconds).toISOString().replace('.000', '');
        if (asSet) {
          // No earlier instant shows the same, or it would be sent at the second one of the two.
          for (const half of [1, 2, 3, 4])
            expect(wallTimeAt(zones, zone, earlier(half * 1_800_000))).not.toEqual(shown);
        } else {
          const later = `${shown.date}T${shown.time}` > `${review.on}T${time}:00`;
          const jump = wallTimeAt(zones, zone, earlier(10_800_000))!;
          expect([later, `${jump.date}T${jump.time}` < `${review.on}T${time}:00`]).toEqual([true, true]);
        }
      }
    }),
    { numRuns: 200 },
  );
};

/** Days on which clocks change, at the times at which they do. */
const changes = [
  [newYork, '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
  [newYork, '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
  ['America/Santiago', '2026-09-06', '00:00', '2026-09-06T04:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z'],
] as const;

describe('law 65', () => {
  it("a reminder's local wall time is as configured wherever it exists", () => {
    law65(instantOfReview);
  });

  it.each(changes)('%s on %s at %s is sent once, at %s', (zone, on, time, instant) => {
    const cycle = { ...q2, start: on, end: addDays(on, 1)! };
    const [review] = plan(cycle, {
      id: 'r',
      activity: 'check-in',
      time,
      schedule: { kind: 'week', week: 1 },
    });
    expect(instantOfReview(zones, zone, review!)).toBe(instant);
  });

  it('is broken by a clock that adds weeks of 168 hours to the first date', () => {
    const first = new Map<string, number>();
    const drifting: Clock = (asked, zone, review) => {
      const start = instantOfReview(asked, zone, { ...review, on: '2025-01-06' })!;
      first.set(zone, millisecondsOf(start)!);
      const weeks = Math.round((Date.parse(review.on) - Date.parse('2025-01-06')) / 604_800_000);
      return new Date(first.get(zone)! + weeks * 604_800_000).toISOString().replace('.000', '');
    };
    expect(() => law65(drifting)).toThrow();
  });

  it('holds for reminders of check-ins in nine zones', () => {
    const people = nineZones.map((timeZone, at) => ({ id: `p${String(at)}`, name: 'P', timeZone }));
    const goals: GoalSet = {
      schemaVersion: 1,
      organization: { id: 'acme', name: 'Acme' },
      people,
      cycles: [{ ...q2, start: '2026-01-01', end: '2027-01-01' }],
      objectives: [{ id: 'o', title: 'O', cycle: 'q2', commitment: 'committed' }],
      keyResults: people.map(({ id }) => ({
        id,
        objective: 'o',
        title: id,
        measure: { kind: 'binary' },
        owners: [{ who: { person: id }, as: 'accountable' }],
      })),
    };
    for (const now of ['2026-03-08T06:59:00Z', '2026-03-29T12:00:00Z', '2026-11-01T23:59:59Z']) {
      const due = dueCheckIns(goals, { now, zones, time: '18:30' });
      expect(due.length).toBe(9);
      for (const { at, zone, today } of due) {
        expect(wallTimeAt(zones, zone, at)).toEqual({ date: today, time: '18:30:00' });
        expect(wallTimeAt(zones, zone, now)?.date).toBe(today);
      }
    }
  });
});
