import { checkList } from '../error/check-list.ts';
import { checkText } from '../error/check-text.ts';
import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import { dayOf } from '../time/day-of.ts';
import type { Instant } from '../time/instant.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { calendarLine } from './calendar-line.ts';
import { calendarText } from './calendar-text.ts';

/** What an exported calendar says about itself. */
export interface ICalendarOptions {
  /** When it is written; every event carries it as DTSTAMP. */
  readonly stamp: Instant;
  /** Domain of the host, such as `goals.acme.example`. With the id of an event it is its UID; never change it. */
  readonly domain: string;
  /** Name shown to those who subscribe. Absent: none. */
  readonly name?: string;
  /** Who wrote it. Absent: `-//Throughline//Calendar//EN`. */
  readonly productId?: string;
}

/**
 * Events as an iCalendar file (RFC 5545), in order of time, whatever the order given. The same events and stamp
 * give the same bytes. Days are VALUE=DATE, instants are UTC, `revision` is SEQUENCE, a cancelled event stays in
 * the file with STATUS:CANCELLED. A date or instant that is none, an id used twice, a revision or length that is
 * no whole number, and a domain with spaces are wrong calling code.
 *
 * @example
 * ```ts
 * import { toICalendar } from '@throughline/core/calendar';
 *
 * const events = [{ id: 'q2-wrap-up', title: 'Wrap up Q2; grade, learn', on: '2026-06-24', revision: 1 }];
 * const file = toICalendar(events, { stamp: '2026-04-01T08:00:00Z', domain: 'goals.acme.example' });
 * file.split('\r\n').slice(4, 12);
 * // => ['BEGIN:VEVENT', 'UID:q2-wrap-up@goals.acme.example', 'DTSTAMP:20260401T080000Z', 'SEQUENCE:1', 'STATUS:CONFIRMED', 'DTSTART;VALUE=DATE:20260624', 'TRANSP:TRANSPARENT', 'SUMMARY:Wrap up Q2\\; grade\\, learn']
 * ```
 */
export const toICalendar = (events: readonly CalendarEvent[], options: ICalendarOptions): string => {
  const asked: unknown = options;
  checkOptions('toICalendar', asked ?? null, ['stamp', 'domain', 'name', 'productId'], 'core/bad-option');
  const { stamp, domain, name, productId = '-//Throughline//Calendar//EN' } = options;
  if (typeof (domain as unknown) !== 'string' || !/^[^\s@]{1,253}$/.test(domain))
    throw new UsageError('core/bad-option', '`domain` must be a domain name such as `goals.acme.example`');
  const given: unknown = events;
  if (!Array.isArray(given)) throw new UsageError('core/bad-option', '`events` must be a list of events');
  checkList(events, 'events');
  for (const { id, on } of events) {
    checkText(id, 'id');
    checkText(on, 'on');
  }
  const stamped = instantText(stamp, 'stamp');
  const starts = new Map(events.map((event) => [event, startOf(event)]));
  const ids = new Set(events.map(({ id }) => id));
  if (ids.size < events.length)
    throw new UsageError('core/bad-option', '`events` must have an id each that no other has');
  const startText = (event: CalendarEvent): string => starts.get(event) ?? '';
  const sorted = [...events].sort(
    (a, b) => compareText(startText(a), startText(b)) || compareText(a.id, b.id),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${calendarText(productId)}`,
    'CALSCALE:GREGORIAN',
    ...(name === undefined ? [] : [`NAME:${calendarText(name)}`, `X-WR-CALNAME:${calendarText(name)}`]),
    ...sorted.flatMap((event) => linesOf(event, startText(event), stamped, domain)),
    'END:VCALENDAR',
  ];
  return lines.map(calendarLine).join('');
};

const linesOf = (event: CalendarEvent, start: string, stamp: string, domain: string): string[] => {
  const { id, title, at, minutes, description, revision = 0, cancelled = false } = event;
  if (!Number.isInteger(revision) || revision < 0 || revision > mostInteger)
    throw new UsageError('core/bad-option', '`revision` of an event must be a whole number from 0');
  if (minutes !== undefined && (at === undefined || !(Number.isInteger(minutes) && minutes > 0)))
    throw new UsageError(
      'core/bad-option',
      '`minutes` of an event must be a whole number from 1, and needs `at`',
    );
  return [
    'BEGIN:VEVENT',
    `UID:${calendarText(`${id}@${domain}`)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${String(revision)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // A day without an end is one day; it leaves the reader free to be booked.
    ...(at === undefined ? [`DTSTART;VALUE=DATE:${start}`, 'TRANSP:TRANSPARENT'] : [`DTSTART:${start}`]),
    ...(minutes === undefined ? [] : [`DURATION:PT${String(minutes)}M`]),
    `SUMMARY:${calendarText(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${calendarText(description)}`]),
    'END:VEVENT',
  ];
};

/** RFC 5545 section 3.3.8: integers have 32 bits. */
const mostInteger = 2_147_483_647;

const startOf = ({ on, at }: CalendarEvent): string => {
  dayOf(on, 'on');
  return at === undefined ? on.replaceAll('-', '') : instantText(at, 'at');
};

/** RFC 5545 knows whole seconds only; fractions are cut off. */
const instantText = (instant: Instant, argument: string): string => {
  if (millisecondsOf(instant) !== undefined) return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
  throw new UsageError(
    'core/not-an-instant',
    `\`${argument}\` must be an instant such as \`2026-05-15T21:00:00Z\``,
  );
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
