import { UsageError } from '../error/usage-error.ts';
import { instantOf } from '../index/instant-of.ts';
import type { CivilDate } from './civil-date.ts';
import { dayOf } from './day-of.ts';
import type { Instant } from './instant.ts';
import { offsetAt } from './offset-at.ts';
import { secondsOfWallTime, type WallTime } from './wall-time.ts';
import type { Zones } from './zones.ts';

const day = 86_400_000;

/**
 * The instant at which the clocks of a zone show a date and a time. A time that the clocks jump over moves
 * forward by as much as they jump (02:30 becomes 03:30), one that they show twice is the first of the two, as
 * in RFC 5545 section 3.3.5. `undefined`: there is no such zone, or the instant lies outside years 1 to 9999.
 * What is no date or no time is a `UsageError`.
 *
 * @example
 * ```ts
 * import { instantOfWallTime } from '@throughline/core';
 *
 * const zones = { offsetAt: (zone: string) => (zone === 'Asia/Kolkata' ? 330 : undefined) };
 * instantOfWallTime(zones, 'Asia/Kolkata', '2026-04-01', '00:00'); // => '2026-03-31T18:30:00Z'
 * instantOfWallTime(zones, 'Asia/Atlantis', '2026-04-01', '00:00'); // => undefined
 * ```
 */
export const instantOfWallTime = (
  zones: Zones,
  zone: string,
  date: CivilDate,
  time: WallTime,
): Instant | undefined => {
  const seconds = secondsOfWallTime(time);
  if (seconds === undefined)
    throw new UsageError('core/bad-option', '`time` must be a wall time such as `09:00`');
  const shown = dayOf(date, 'date') * day + seconds * 1000;
  // Clocks are never more than a day from UTC, so a change that matters here lies between these two.
  const before = offsetAt(zones, zone, shown - day);
  const after = offsetAt(zones, zone, shown + day);
  if (before === undefined || after === undefined) return undefined;
  const isShown = (offset: number): boolean => offsetAt(zones, zone, shown - offset) === offset;
  // Shown twice: the offset before the change comes first. Never shown: that offset moves it forward.
  const offset = !isShown(before) && isShown(after) ? after : before;
  return instantOf(shown - offset, 0);
};
