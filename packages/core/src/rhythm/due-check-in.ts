import type { Every } from '../model/every.ts';
import type { GoalId, Id, PersonId } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { ReachedStep } from './escalation.ts';

/** A goal that waits for news: who owes it, since when, and who should be told. */
export interface DueCheckIn {
  /** Stable id: goal and day it became due, joined by `/`. One reminder run can recognise another's work by it. */
  readonly id: Id;
  /** The goal. */
  readonly goal: GoalId;
  /** Who owes it: accountable owners today, of the goal or else of its objective or KRA. Empty: nobody. */
  readonly owners: readonly PersonId[];
  /** Time zone of the first owner; its calendar decides what day it is. */
  readonly zone: string;
  /** The day it is there. */
  readonly today: CivilDate;
  /** Day of the newest fact known. Absent: there is none. */
  readonly last?: CivilDate;
  /** Days of silence: since the newest fact, else since the goal's first day. Absent: neither is known. */
  readonly silentDays?: number;
  /** Day a new value was due. */
  readonly dueOn: CivilDate;
  /** `due`: a value should have come. `nudge`: remind the owner. `finding`: it is forgotten. */
  readonly state: 'due' | 'nudge' | 'finding';
  /** How often values should come. Absent: nobody says, so it is due with the nudge. */
  readonly every?: Every;
  /** Instant to remind the owner today: the time of reminders on the owner's clock. */
  readonly at: Instant;
  /** Steps of the ladder reached so far, in its order. */
  readonly escalation: readonly ReachedStep[];
}
