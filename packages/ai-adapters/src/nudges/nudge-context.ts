import type { AccessPolicy } from '@throughline/cascade';
import type { Id, Instant, ReviewBook, WallTime, Zones } from '@throughline/core';
import type { Policy } from '@throughline/scoring';
import type { SentNudge } from './nudge.ts';

/** Hours of people's own clocks in which nothing is sent. */
export interface QuietHours {
  /** They begin. */
  readonly from: WallTime;
  /** They end. Before `from`: they go past midnight. */
  readonly to: WallTime;
}

/** What {@link nudges} is asked with. */
export interface NudgeContext {
  /** The instant of the run. */
  readonly now: Instant;
  /** What the host knows about time zones. */
  readonly zones: Zones;
  /** The access policy: nobody is reminded of a goal that may not be seen. */
  readonly access: AccessPolicy;
  /** Talks and action items. Absent: nobody is reminded of any. */
  readonly reviewBook?: ReviewBook;
  /** Ids of reviews that were held. Absent: nobody is reminded of reviews. */
  readonly held?: ReadonlySet<Id>;
  /** What was sent before. At least all that could come again, and all of the last two days. */
  readonly sent?: readonly SentNudge[];
  /** The scoring policy. Absent: `standard`. */
  readonly policy?: Policy;
  /** Most nudges for a person on a day of theirs. Absent: `nudgeDefaults.perDay`. */
  readonly perDay?: number;
  /** Quiet hours. Absent: `nudgeDefaults.quiet`; null: none. */
  readonly quiet?: QuietHours | null;
}
