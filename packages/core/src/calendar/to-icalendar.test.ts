import { civilDateOf, planReviews, weeklyMonthlyQuarterly } from '@throughline/core';
import { cyclesOfYear, toICalendar } from '@throughline/core/calendar';
import type { CalendarEvent, ICalendarOptions } from '@throughline/core/calendar';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';

const options: ICalendarOptions = { stamp: '2026-04-01T08:00:00Z', domain: 'goals.acme.example' };
const write = (...events: CalendarEvent[]): string => toICalendar(events, options);

/** What another library reads from the file: one flat record per event. */
const read = (file: string): Record<string, unknown>[] =>
  ICAL.Component.fromString(file)
    .getAllSubcomponents('vevent')
    .map((event) =>
      Object.fromEntries(
        event.getAllProperties().map((property) => {
          const value: unknown = property.getFirstValue();
          return [
            property.name,
            typeof value === 'string' || typeof value === 'number' ? value : String(value),
          ];
        }),
      ),
    );

/** What a text may become on the way: one kind of line break, no control characters, no halves of characters. */
const kept = (text: string): string =>
  [...text.replaceAll('\r\n', '\n')]
    .map((character) => {
      const code = character.codePointAt(0)!;
      if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return '\n';
      if ((code < 0x20 && code !== 0x09) || code === 0x7f) return ' ';
      return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : character;
    })
    .join('');

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        ';',
        ',',
        '\\',
        '\\n',
        ':',
        '"',
        '\t',
        ' ',
        '\u0000',
        '\u001b',
        '\u202e',
        '\u2066',
        '\u200f',
        '😀',
        '👩‍👩‍👧',
        'é',
        'a',
        'END:VEVENT',
        'BEGIN:VALARM',
        'x'.repeat(60),
        '\ud800',
        '\udc00',
        'م',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);
const event: fc.Arbitrary<Omit<CalendarEvent, 'id'>> = fc
  .record({
    title: hostile,
    on: fc.integer({ min: 0, max: 40_000 }).map((day) => civilDateOf(day)!),
    time: fc.option(fc.integer({ min: 0, max: 86_399 }), { nil: undefined }),
    description: fc.option(hostile, { nil: undefined }),
    revision: fc.option(fc.nat(), { nil: undefined }),
    cancelled: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ time, on, title, description, revision, cancelled }) => ({
    title,
    on,
    ...(time === undefined
      ? {}
      : { at: new Date(Date.parse(on) + time * 1000).toISOString().replace('.000', '') }),
    ...(description === undefined ? {} : { description }),
    ...(revision === undefined ? {} : { revision }),
    ...(cancelled === undefined ? {} : { cancelled }),
  }));
const events = fc
  .array(fc.tuple(hostile, event), { maxLength: 5 })
  .map((list) => list.map(([text, rest], at): CalendarEvent => ({ ...rest, id: `${text}${at}` })));

describe('toICalendar, read back by ical.js', () => {
  const law = (toFile: typeof toICalendar): void => {
    fc.assert(
      fc.property(events, hostile, (list, name) => {
        const file = toFile(list, { ...options, name });
        const found = new Map(read(file).map((each) => [each['uid'], each]));
        expect(found.size).toBe(list.length);
        for (const { id, title, on, at, description, revision, cancelled } of list) {
          expect(found.get(kept(`${id}@goals.acme.example`))).toEqual({
            uid: kept(`${id}@goals.acme.example`),
            dtstamp: '2026-04-01T08:00:00Z',
            sequence: revision ?? 0,
            status: cancelled === true ? 'CANCELLED' : 'CONFIRMED',
            dtstart: at ?? on,
            ...(at === undefined ? { transp: 'TRANSPARENT' } : {}),
            summary: kept(title),
            ...(description === undefined ? {} : { description: kept(description) }),
          });
        }
        // The reader forgives what is not escaped; the grammar of TEXT does not.
        for (const line of file.replaceAll('\r\n ', '').split('\r\n')) {
          if (/^(?:UID|SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME):/.test(line))
            expect(line).toMatch(/^[A-Z-]+:(?:[^\\;,]|\\[\\;,n])*$/);
        }
        const calendar = ICAL.Component.fromString(file);
        // The reader leaves properties that it does not know as they are written.
        const shown = String(calendar.getFirstPropertyValue('x-wr-calname'));
        expect(shown.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : String(mark)))).toBe(kept(name));
        expect(calendar.getAllSubcomponents()).toHaveLength(list.length);
      }),
      { numRuns: 200 },
    );
  };

  it('comes back as it was, whatever the text', () => {
    law(toICalendar);
  });

  it.each([
    ['a semicolon that is not escaped', (file: string) => file.replaceAll('\\;', ';').replaceAll('\\,', ',')],
    ['a fold that loses a character', (file: string) => file.replace(/.\r\n /gu, '\r\n ')],
    ['a line break that is not escaped', (file: string) => file.replaceAll('\\n', '\r\n')],
  ])('law catches %s', (_, spoil) => {
    expect(() => {
      law((list, how) => spoil(toICalendar(list, how)));
    }).toThrow();
  });

  it('has lines of at most 75 octets, each a whole number of characters', () => {
    fc.assert(
      fc.property(events, (list) => {
        const file = toICalendar(list, options);
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).toMatch(/^[^\p{Surrogate}\u0000-\u0008\u000a-\u001f\u007f]*$/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('fills lines up to 75 octets, with the fold on either side of an emoji', () => {
    for (let before = 60; before < 72; before++) {
      const title = `${'a'.repeat(before)}😀${'é'.repeat(40)}`;
      const file = write({ id: 'x', title, on: '2026-06-24' });
      expect(read(file)[0]!['summary']).toBe(title);
      const longest = Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect([74, 75]).toContain(longest);
    }
  });
});

describe('what an event says', () => {
  const review: CalendarEvent = { id: 'q2-wrap-up', title: 'Wrap up', on: '2026-06-24' };

  it('a day is VALUE=DATE, an instant is UTC and may have a length', () => {
    expect(write(review)).toContain('\r\nDTSTART;VALUE=DATE:20260624\r\nTRANSP:TRANSPARENT\r\n');
    const timed = write({ ...review, at: '2026-06-24T13:00:00.250Z', minutes: 90 });
    expect(timed).toContain('\r\nDTSTART:20260624T130000Z\r\nDURATION:PT90M\r\n');
    expect(read(timed)[0]!['duration']).toBe('PT90M');
  });

  it('keeps its UID over updates and cancelling, counts SEQUENCE up', () => {
    const stages = [
      review,
      { ...review, on: '2026-06-25', revision: 1 },
      { ...review, revision: 2, cancelled: true },
    ];
    expect(
      stages
        .map((stage) => read(write(stage))[0]!)
        .map(({ uid, sequence, status }) => [uid, sequence, status]),
    ).toEqual([
      ['q2-wrap-up@goals.acme.example', 0, 'CONFIRMED'],
      ['q2-wrap-up@goals.acme.example', 1, 'CONFIRMED'],
      ['q2-wrap-up@goals.acme.example', 2, 'CANCELLED'],
    ]);
  });

  it('is written in order of time, whatever the order given, and twice the same', () => {
    const list: CalendarEvent[] = [
      { id: 'b', title: 'B', on: '2026-06-24' },
      { id: 'c', title: 'C', on: '2026-06-24', at: '2026-06-24T09:00:00Z' },
      { id: 'a', title: 'A', on: '2026-06-24' },
      { id: 'd', title: 'D', on: '2026-06-23' },
    ];
    const file = toICalendar(list, options);
    expect(read(file).map(({ summary }) => summary)).toEqual(['D', 'A', 'B', 'C']);
    expect(toICalendar([...list].reverse(), options)).toBe(file);
  });

  it('takes planned reviews with a title, each once, on its day', () => {
    const reviews = cyclesOfYear(2026).flatMap((cycle) => planReviews(weeklyMonthlyQuarterly, cycle));
    const found = new Map(
      read(write(...reviews.map((each) => ({ ...each, title: each.activity })))).map((each) => [
        each['uid'],
        each['dtstart'],
      ]),
    );
    expect(found).toEqual(new Map(reviews.map(({ id, on }) => [`${id}@goals.acme.example`, on])));
    expect(found.size).toBeGreaterThan(50);
  });

  it('of no events is a calendar without any', () => {
    expect(write()).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Throughline//Calendar//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n',
    );
  });

  test.each<readonly [string, CalendarEvent[], Partial<ICalendarOptions>, RegExp]>([
    ['a day that does not exist', [{ ...review, on: '2026-02-30' }], {}, /core\/not-a-date/],
    ['an instant that is none', [{ ...review, at: '2026-06-24' }], {}, /core\/not-an-instant/],
    ['a stamp that is none', [review], { stamp: '2026-04-01' }, /core\/not-an-instant/],
    ['an id used twice', [review, review], {}, /core\/bad-option/],
    ['an equal id', [review, { ...review, title: 'Other' }], {}, /core\/bad-option/],
    ['a revision that is not whole', [{ ...review, revision: 0.5 }], {}, /core\/bad-option/],
    ['a revision beyond 32 bits', [{ ...review, revision: 2 ** 31 }], {}, /core\/bad-option/],
    ['a length without a start', [{ ...review, minutes: 30 }], {}, /core\/bad-option/],
    ['a length of nothing', [{ ...review, at: '2026-06-24T09:00:00Z', minutes: 0 }], {}, /core\/bad-option/],
    ['a domain with a line break', [review], { domain: 'a\r\nX:1' }, /core\/bad-option/],
    ['no domain', [review], { domain: '' }, /core\/bad-option/],
  ])('%s is a usage error', (_, list, more, code) => {
    expect(() => toICalendar(list, { ...options, ...more })).toThrow(code);
  });
});
