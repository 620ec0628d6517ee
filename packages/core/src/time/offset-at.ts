import { UsageError } from '../error/usage-error.ts';
import { instantOf } from '../index/instant-of.ts';
import type { Zones } from './zones.ts';

/** No zone has ever been a whole day away from UTC. */
const mostMinutes = 1440;

/**
 * The offset of a zone in milliseconds at a time given in milliseconds since 1970. `undefined`: there is no
 * such zone, or the time lies outside years 1 to 9999. A host that answers with something else than minutes
 * is wrong calling code.
 */
export const offsetAt = (zones: Zones, zone: string, milliseconds: number): number | undefined => {
  if (typeof (zones as Partial<Zones> | null | undefined)?.offsetAt !== 'function')
    throw new UsageError('core/bad-option', '`zones` must have a function `offsetAt`');
  const at = instantOf(milliseconds, 0);
  const minutes = at === undefined ? undefined : zones.offsetAt(zone, at);
  if (minutes === undefined) return undefined;
  if (typeof minutes === 'number' && Math.abs(minutes) < mostMinutes) return Math.round(minutes * 60) * 1000;
  throw new UsageError(
    'core/bad-option',
    '`zones.offsetAt` must give minutes between -1440 and 1440, or nothing for an unknown zone',
  );
};
