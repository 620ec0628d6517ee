import type { PersonId } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';

/** Who is told when a check-in does not come. */
export type EscalationTarget = 'owner' | 'manager' | 'unit-lead' | 'hr-partner';

/** One step of a ladder. */
export interface EscalationStep {
  /** Who is told. */
  readonly to: EscalationTarget;
  /** Days after the nudge, 0 or more. */
  readonly days: number;
}

/** A step that has been reached. */
export interface ReachedStep {
  /** Who is told. */
  readonly to: EscalationTarget;
  /** Day the step was reached. */
  readonly on: CivilDate;
  /** Instant to tell them: the time of reminders on the first one's clock that day. */
  readonly at: Instant;
  /** The people; empty when nobody holds that place. Nobody is told twice. */
  readonly people: readonly PersonId[];
}

/**
 * The usual ladder: the owner on the day of the nudge, the manager of that day a week later, the lead of the
 * unit after two weeks, the HR partner after three. Source: docs/sources.md#review-rhythms.
 *
 * @example
 * ```ts
 * import { escalationLadder } from '@throughline/core';
 *
 * escalationLadder.map(({ to, days }) => [to, days]);
 * // => [['owner', 0], ['manager', 7], ['unit-lead', 14], ['hr-partner', 21]]
 * ```
 */
export const escalationLadder: readonly EscalationStep[] = [
  { to: 'owner', days: 0 },
  { to: 'manager', days: 7 },
  { to: 'unit-lead', days: 14 },
  { to: 'hr-partner', days: 21 },
];
