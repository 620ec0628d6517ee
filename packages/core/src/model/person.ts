import type { CivilDate } from '../time/civil-date.ts';
import type { Entity } from './entity.ts';
import type { PersonId, RoleId, UnitId } from './ids.ts';

/** A person. People who left stay, so that old goals keep their owner. */
export interface Person extends Entity {
  /** Name to show. */
  readonly name: string;
  /** Work address, the usual key of people imports. */
  readonly email?: string;
  /** IANA time zone, for reminders. Absent: the organisation's. */
  readonly timeZone?: string;
  /** Language of messages, e.g. `de`. */
  readonly locale?: string;
  /** False once the person has left. Absent: true. */
  readonly active?: boolean;
  /** True when the name was erased on request and only the id stayed. */
  readonly erased?: boolean;
}

/** Where a person works, from one day to another. What was valid on a day decides for that day. */
export interface Assignment extends Entity {
  /** The person. */
  readonly person: PersonId;
  /** The unit. */
  readonly unit: UnitId;
  /** The role held. */
  readonly role?: RoleId;
  /** Managers, first one first. */
  readonly managers?: readonly PersonId[];
  /** Full-time equivalent, 0 to 1. Absent: 1. */
  readonly fte?: number;
  /** First day. */
  readonly from: CivilDate;
  /** First day it no longer holds. Absent: open. */
  readonly to?: CivilDate;
}
