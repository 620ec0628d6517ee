import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';

/** One entry of an exported calendar, such as a planned review. */
export interface CalendarEvent {
  /** Names it among all events of the host's domain, for ever: an event sent again with it is an update. */
  readonly id: string;
  /** What is shown in the calendar. Any text. */
  readonly title: string;
  /** The day. An event without `at` lasts all of it, wherever the reader is. */
  readonly on: CivilDate;
  /** The instant it starts. Absent: all day. */
  readonly at?: Instant;
  /** How long it takes from `at` on, in whole minutes, 1 or more. Absent: it is a moment. */
  readonly minutes?: number;
  /** What it is about. Any text, in lines. */
  readonly description?: string;
  /** Counts changes of the event, from 0. Readers keep the copy with the highest. Absent: 0. */
  readonly revision?: number;
  /** True: it no longer takes place. Send it so, with a higher revision, rather than leaving it out. */
  readonly cancelled?: boolean;
}
