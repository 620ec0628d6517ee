import { UsageError } from '../error/usage-error.ts';
import { instantOf } from '../index/instant-of.ts';
import type { CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import { millisecondsOf } from './milliseconds-of.ts';
import { offsetAt } from './offset-at.ts';
import type { WallTime } from './wall-time.ts';
import type { Zones } from './zones.ts';

/**
 * The date and the time that clocks in a zone show at an instant, seconds included, fractions cut off. It
 * answers which day it is somewhere. `undefined`: there is no such zone, or the date lies outside years 1 to
 * 9999. What is no instant is a `UsageError`.
 *
 * @example
 * ```ts
 * import { wallTimeAt } from '@throughline/core';
 *
 * const zones = { offsetAt: () => 840 };
 * wallTimeAt(zones, 'Pacific/Kiritimati', '2026-03-31T10:00:00Z'); // => { date: '2026-04-01', time: '00:00:00' }
 * ```
 */
export const wallTimeAt = (
  zones: Zones,
  zone: string,
  at: Instant,
): { date: CivilDate; time: WallTime } | undefined => {
  const milliseconds = millisecondsOf(at);
  if (milliseconds === undefined)
    throw new UsageError('core/not-an-instant', '`at` must be an instant such as `2026-05-15T21:00:00Z`');
  const offset = offsetAt(zones, zone, milliseconds);
  const shown = offset === undefined ? undefined : instantOf(milliseconds + offset, 0);
  return shown === undefined ? undefined : { date: shown.slice(0, 10), time: shown.slice(11, 19) };
};
