import { UsageError } from '../error/usage-error.ts';
import { documentOf, readingGoals } from '../index/document-of.ts';
import { instantOfReview } from './instant-of-review.ts';
import type { PlannedReview } from './planned-review.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { PersonId } from '../model/ids.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { instantOfWallTime } from '../time/instant-of-wall-time.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { wallTimeAt } from '../time/wall-time-at.ts';
import type { WallTime } from '../time/wall-time.ts';
import type { Zones } from '../time/zones.ts';

/** What counts where no zone is said, or none that is known. */
const utc = 'UTC';

/** Hosts need not know UTC. */
const withUtc = (zones: Zones): Zones => ({
  offsetAt: (zone, at) => (zone === utc ? 0 : zones.offsetAt(zone, at)),
});

/** Any instant serves to ask whether a zone exists. */
export const isKnownZone = (zones: Zones, zone: string): boolean =>
  wallTimeAt(withUtc(zones), zone, '2000-01-01T00:00:00Z') !== undefined;

/** What people's clocks and calendars show at one instant. A host is asked once for each zone and time. */
export interface ZoneClock {
  /** The instant, in milliseconds since 1970. */
  readonly now: number;
  /** The zone of a person: the own one, else the organisation's, else UTC; unknown zones do not count. */
  readonly zoneOf: (person: PersonId | undefined) => string;
  /** The day it is in a zone. */
  readonly todayIn: (zone: string) => CivilDate;
  /** The same as a day number. */
  readonly dayIn: (zone: string) => number;
  /** The date and the time that clocks in a zone show at an instant. Absent: at the very ends of the calendar. */
  readonly wallTimeIn: (zone: string, at: Instant) => { date: CivilDate; time: WallTime } | undefined;
  /** The instant of a time on the clock in a zone. */
  readonly instantIn: (zone: string, date: CivilDate, time: WallTime) => Instant;
  /** The instant of a review in a zone. */
  readonly reviewIn: (zone: string, review: PlannedReview) => Instant;
}

/**
 * Starts a clock for the people of a document. What the host does not know of zones is UTC. Goals, an instant or zones
 * that are none are a `UsageError`.
 *
 * @example
 * ```ts
 * import { zoneClock } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme', timeZone: 'Asia/Kolkata' },
 *   people: [{ id: 'ana', name: 'Ana' }, { id: 'bo', name: 'Bo', timeZone: 'Europe/Lisbon' }],
 * } as const;
 * const zones = { offsetAt: (zone: string) => (zone === 'Asia/Kolkata' ? 330 : 60) };
 * const clock = zoneClock(goals, { now: '2026-05-15T20:00:00Z', zones });
 * ['ana', 'bo'].map((person) => clock.todayIn(clock.zoneOf(person))); // => ['2026-05-16', '2026-05-15']
 * ```
 */
export const zoneClock = (
  goals: GoalSet,
  options: { readonly now: Instant; readonly zones: Zones } | undefined,
): ZoneClock => {
  const { organization, people = [] } = documentOf(goals);
  const given: { readonly now?: unknown; readonly zones?: Partial<Zones> } = options ?? {};
  const instant = typeof given.now === 'string' ? given.now : '';
  const now = millisecondsOf(instant);
  if (now === undefined)
    throw new UsageError('core/not-an-instant', '`now` must be an instant such as `2026-05-15T21:00:00Z`');
  if (typeof given.zones?.offsetAt !== 'function')
    throw new UsageError('core/bad-option', '`zones` must have a function `offsetAt`');
  const zones = withUtc(given.zones as Zones);

  const today = new Map<string, CivilDate | undefined>();
  const dateIn = (zone: string): CivilDate | undefined => {
    if (!today.has(zone)) today.set(zone, wallTimeAt(zones, zone, instant)?.date);
    return today.get(zone);
  };
  const instants = new Map<string, Instant>();
  const own = new Map<PersonId, string>();
  readingGoals(() => {
    for (const { id, timeZone } of people) if (timeZone !== undefined && !own.has(id)) own.set(id, timeZone);
  });
  const ours = organization.timeZone;
  const general = ours !== undefined && dateIn(ours) !== undefined ? ours : utc;
  const todayIn = (zone: string): CivilDate => dateIn(zone) ?? instant.slice(0, 10);
  return {
    now,
    zoneOf: (person) => {
      const zone = person === undefined ? undefined : own.get(person);
      return zone !== undefined && dateIn(zone) !== undefined ? zone : general;
    },
    todayIn,
    dayIn: (zone) => dayNumberOf(todayIn(zone)) ?? 0,
    wallTimeIn: (zone, at) => wallTimeAt(zones, zone, at),
    instantIn: (zone, date, time) => {
      const key = `${zone} ${date} ${time}`;
      const at = instants.get(key) ?? instantOfWallTime(zones, zone, date, time) ?? asUtc(date, time);
      instants.set(key, at);
      return at;
    },
    reviewIn: (zone, review) => instantOfReview(zones, zone, review) ?? asUtc(review.on, review.time),
  };
};

/** What is left at the very ends of the calendar, where a zone would leave years 1 to 9999. */
const asUtc = (date: CivilDate, time: WallTime): Instant => `${date}T${time.slice(0, 5)}:00Z`;
