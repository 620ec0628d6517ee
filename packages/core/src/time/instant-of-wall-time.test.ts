import { addDays, instantOfWallTime, millisecondsOf, UsageError, wallTimeAt } from '@throughline/core';
import type { Instant, Zones } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { intlZones } from '../../test/intl-zones.ts';

const zones = intlZones();

describe('R8 and R9: instants of the same wall time in several zones', () => {
  test.each([
    ['America/New_York', '2026-04-01', '00:00', '2026-04-01T04:00:00Z'],
    ['Asia/Kolkata', '2026-04-01', '00:00', '2026-03-31T18:30:00Z'],
    ['Pacific/Kiritimati', '2026-04-01', '00:00', '2026-03-31T10:00:00Z'],
    ['Pacific/Pago_Pago', '2026-04-01', '00:00', '2026-04-01T11:00:00Z'],
    ['America/New_York', '2026-03-02', '09:00', '2026-03-02T14:00:00Z'],
    ['America/New_York', '2026-03-09', '09:00', '2026-03-09T13:00:00Z'],
    // Gaps: the clocks jump over these.
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
    ['America/Santiago', '2026-09-06', '00:00', '2026-09-06T04:00:00Z'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z'],
    // Overlaps: the clocks show these twice.
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z'],
  ])('%s %s %s', (zone, date, time, expected) => {
    expect(instantOfWallTime(zones, zone, date, time)).toBe(expected);
  });

  it('48 hours before nine on the Monday after the clocks change is eight, two days before is nine', () => {
    const monday = instantOfWallTime(zones, 'America/New_York', '2026-03-09', '09:00')!;
    const hours48 = new Date(Date.parse(monday) - 48 * 3_600_000).toISOString();
    expect(wallTimeAt(zones, 'America/New_York', hours48)).toEqual({ date: '2026-03-07', time: '08:00:00' });
    expect(addDays('2026-03-09', -2)).toBe('2026-03-07');
    expect(instantOfWallTime(zones, 'America/New_York', '2026-03-07', '09:00')).toBe('2026-03-07T14:00:00Z');
  });
});

type Answer = typeof instantOfWallTime;

const minute = 60_000;
const shownAt = (zone: string, at: number): number =>
  at + zones.offsetAt(zone, new Date(at).toISOString())! * minute;

/** Watches the clock minute by minute from the day before on. */
const watching: Answer = (_, zone, date, time) => {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const first = wanted - 15 * 60 * minute;
  let late = 0;
  for (let at = first; ; at += minute) {
    const shown = shownAt(zone, at);
    if (shown === wanted + late) return new Date(at).toISOString().replace('.000', '');
    const before = shownAt(zone, at - minute);
    if (late === 0 && before < wanted && shown > wanted) {
      late = shown - before - minute;
      at -= minute;
    }
  }
};

const changes: readonly (readonly [string, string])[] = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/Santiago', '2026-04-05'],
  ['America/Santiago', '2026-09-06'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Pacific/Kiritimati', '2026-01-01'],
  ['Pacific/Pago_Pago', '2026-01-01'],
];
const two = (value: number): string => String(value).padStart(2, '0');
const moment = fc.record({
  change: fc.constantFrom(...changes),
  time: fc.oneof(fc.integer({ min: 0, max: 239 }), fc.integer({ min: 0, max: 1439 })).map((value) => {
    return `${two(Math.floor(value / 60))}:${two(value % 60)}`;
  }),
  days: fc.constantFrom(-1, 0, 0, 0, 1),
});
const law65 = (answer: Answer): void => {
  fc.assert(
    fc.property(moment, ({ change: [zone, near], time, days }) => {
      const date = addDays(near, days)!;
      expect(answer(zones, zone, date, time)).toBe(watching(zones, zone, date, time));
    }),
    { numRuns: 150 },
  );
};

describe('law 65: local wall time is as configured, in a gap moves forward, in an overlap is the first', () => {
  it('holds around changes of the clocks', () => {
    law65(instantOfWallTime);
  });

  it('is broken by asking for the offset as if the wall time were UTC', () => {
    const asIfUtc: Answer = (_, zone, date, time) => {
      const wall = Date.parse(`${date}T${time}:00Z`);
      const at = wall - zones.offsetAt(zone, new Date(wall).toISOString())! * minute;
      return new Date(at).toISOString().replace('.000', '');
    };
    expect(() => {
      law65(asIfUtc);
    }).toThrow();
  });
});

describe('wallTimeAt', () => {
  it('is the way back wherever the wall time exists', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.integer({ min: -400_000, max: 400_000 }),
        ([zone, near], off) => {
          const at: Instant = new Date(Date.parse(near) + off * 1000).toISOString();
          const { date, time } = wallTimeAt(zones, zone, at)!;
          const back = millisecondsOf(instantOfWallTime(zones, zone, date, time)!)!;
          // The second of two equal wall times leads back to the first, at most an hour earlier here.
          expect([0, 1_800_000, 3_600_000]).toContain(Date.parse(at) - back);
          expect(wallTimeAt(zones, zone, new Date(back).toISOString())).toEqual({ date, time });
        },
      ),
    );
  });
});

describe('what is wrong', () => {
  const fixed = (minutes: unknown): Zones => ({ offsetAt: () => minutes as number });

  it('an unknown zone and the ends of time have no answer', () => {
    expect(instantOfWallTime(zones, 'Asia/Atlantis', '2026-04-01', '00:00')).toBeUndefined();
    expect(wallTimeAt(zones, 'Asia/Atlantis', '2026-04-01T00:00:00Z')).toBeUndefined();
    expect(instantOfWallTime(fixed(60), 'x', '0001-01-01', '00:00')).toBeUndefined();
    expect(instantOfWallTime(fixed(-60), 'x', '9999-12-31', '23:30')).toBeUndefined();
    expect(wallTimeAt(fixed(60), 'x', '9999-12-31T23:30:00Z')).toBeUndefined();
    expect(instantOfWallTime(zones, 'America/New_York', '1850-01-01', '12:00')).toBe('1850-01-01T16:56:02Z');
  });

  test.each(['9:00', '24:00', '09:60', '09:00:60', '', 'noon', '09:00Z', ' 09:00', '٠٩:٠٠'])(
    'the time `%s` is a usage error',
    (time) => {
      expect(() => instantOfWallTime(fixed(0), 'x', '2026-04-01', time)).toThrow(/core\/bad-option/);
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1440, -1440, '60', null])(
    'a host that answers %s is a usage error',
    (minutes) => {
      expect(() => instantOfWallTime(fixed(minutes), 'x', '2026-04-01', '09:00')).toThrow(UsageError);
      expect(() => wallTimeAt(fixed(minutes), 'x', '2026-04-01T09:00:00Z')).toThrow(UsageError);
    },
  );

  it('names what is no date and no instant', () => {
    expect(() => instantOfWallTime(fixed(0), 'x', '2026-02-29', '09:00')).toThrow(/core\/not-a-date/);
    expect(() => wallTimeAt(fixed(0), 'x', '2026-04-01')).toThrow(/core\/not-an-instant/);
  });
});
