import type { Id } from './ids.ts';
import type { Extensions } from './json-value.ts';

/** The name another system knows this entity by, so that a later import finds it again. */
export interface ExternalId {
  /** The other system, e.g. `workday`. */
  readonly system: string;
  /** What the id means there, e.g. `objective` or `employeeNumber`. */
  readonly kind: string;
  /** The id itself, as that system writes it. */
  readonly id: string;
}

/** What every entity of a goal set has. */
export interface Entity {
  /** Unique among its kind; goals are unique among all goals. */
  readonly id: Id;
  /** Ids in other systems. */
  readonly externalIds?: readonly ExternalId[];
  /** Data of the host, kept word for word. */
  readonly extensions?: Extensions;
}
