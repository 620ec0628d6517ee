import { checkObject } from '../error/check-object.ts';
import type { Instant } from '../time/instant.ts';
import { instantOf } from '../index/instant-of.ts';
import { instantOfWallTime } from '../time/instant-of-wall-time.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import type { Zones } from '../time/zones.ts';
import type { PlannedReview } from './planned-review.ts';

const hour = 3_600_000;

/**
 * The instant of a planned review for people in a time zone: its time on their clocks. A time the clocks jump
 * over moves forward, one they show twice is the first. What comes some hours before another review is counted
 * back in hours that pass, so the clock may show something else when it changes in between. `undefined`: there
 * is no such zone.
 *
 * @example
 * ```ts
 * import { instantOfReview, planReviews, twelveWeek } from '@throughline/core';
 *
 * const q2 = { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' } as const;
 * const zones = { offsetAt: (zone: string) => (zone === 'America/New_York' ? -240 : undefined) };
 * const [alignment] = planReviews(twelveWeek, q2);
 * alignment && instantOfReview(zones, 'America/New_York', alignment); // => '2026-04-01T13:00:00Z'
 * ```
 */
export const instantOfReview = (zones: Zones, zone: string, review: PlannedReview): Instant | undefined => {
  checkObject(review, 'review');
  const { on, time, before } = review;
  if (before === undefined) return instantOfWallTime(zones, zone, on, time);
  checkObject(before, 'before');
  const then = instantOfWallTime(zones, zone, before.on, before.time);
  const milliseconds = then === undefined ? undefined : millisecondsOf(then);
  return milliseconds === undefined ? undefined : instantOf(milliseconds - before.hours * hour, 0);
};
