/**
 * Numbers of the review rhythm that hold when nobody names others, all in one place. Days are civil days.
 * Source: docs/sources.md#review-rhythms.
 *
 * @example
 * ```ts
 * import { rhythmDefaults } from '@throughline/core';
 *
 * rhythmDefaults.wrapUpDays; // => 7
 * ```
 */
export const rhythmDefaults = {
  /** Days without a fact after which the owner is nudged (S1-02: three weeks). */
  nudgeDays: 21,
  /** Days without a fact after which it is a finding (S4-14: goals wither within six weeks). */
  findingDays: 42,
  /** Days before the next cycle by which a cycle is wrapped up (S1-41: at least one week). */
  wrapUpDays: 7,
  /** Time on the clock of reminders and reviews. */
  time: '09:00',
  /** Attainment under plan beyond which recalibration is due, as a fraction of the plan line (S0-14). */
  variance: 0.2,
  /** Smallest gap to the plan line that counts as variance, in points of attainment as a fraction. */
  varianceFloor: 0.05,
} as const;
