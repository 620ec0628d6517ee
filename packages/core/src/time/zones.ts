import type { Instant } from './instant.ts';

/**
 * What the engine asks a host about time zones, the only thing it cannot know by itself. Hosts back it with
 * `Intl.DateTimeFormat`, `Temporal` or a zone database of their own; `docs/calendars.md` shows one.
 */
export interface Zones {
  /**
   * Minutes that wall clocks in the zone are ahead of UTC at an instant: 330 in `Asia/Kolkata`, -240 in
   * `America/New_York` in summer. Offsets before standard time may have fractions. `undefined`: there is no
   * such zone.
   */
  offsetAt(zone: string, at: Instant): number | undefined;
}
