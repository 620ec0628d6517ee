/**
 * Numbers of nudges that hold when a trigger or the context names none, all in one place. Days are civil days. Source:
 * docs/sources.md#nudges.
 *
 * @example
 * ```ts
 * import { nudgeDefaults } from '@throughline/ai-adapters/nudges';
 *
 * nudgeDefaults.silentDays; // => 21
 * ```
 */
export const nudgeDefaults = {
  /** Days without a check-in (S1-02: three weeks). */
  silentDays: 21,
  /** Days in which check-ins came and attainment did not move. Our choice: as long as silence. */
  stalledDays: 21,
  /** Days after the agreed day of an action item. */
  lateDays: 1,
  /** Days after a talk, for an action item without a day. Our choice. */
  undatedDays: 14,
  /** Days since the last one-to-one, or since two people began to work together. Our choice: a month. */
  talkDays: 30,
  /** Nudges for one person on one day of theirs (S1-03: too many are noise). Our choice of the number. */
  perDay: 3,
  /** Quiet hours on people's own clocks: from the first to the second. Our choice. */
  quiet: { from: '18:00', to: '09:00' },
} as const;
