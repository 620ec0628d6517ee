import type { CivilDate } from '../time/civil-date.ts';
import type { Entity } from './entity.ts';
import type { CycleId, Id } from './ids.ts';

/** Where a cycle stands. */
export type CycleState = 'planning' | 'active' | 'closing' | 'closed';

/** A stretch of time goals are set for. Half-open: `end` is the first day after it. */
export interface Cycle extends Entity {
  /** Its name, e.g. `Q2 2026`. */
  readonly name: string;
  /** First day. */
  readonly start: CivilDate;
  /** First day after the last. */
  readonly end: CivilDate;
  /** The longer cycle it lies in, e.g. the year of a quarter. */
  readonly parent?: CycleId;
  /** Where it stands. */
  readonly state: CycleState;
  /** Id of a rhythm of the document, or of a preset such as `twelve-week`. */
  readonly rhythm?: Id;
  /** Delivery in quarters and research in halves may run side by side. Absent: `delivery`. */
  readonly purpose?: 'delivery' | 'research';
}
