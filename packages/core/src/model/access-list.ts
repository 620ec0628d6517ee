import type { Entity } from './entity.ts';
import type { PersonId } from './ids.ts';

/** A named list of people, for visibility. */
export interface AccessList extends Entity {
  /** Its name. */
  readonly name: string;
  /** The people on it. */
  readonly people: readonly PersonId[];
}
