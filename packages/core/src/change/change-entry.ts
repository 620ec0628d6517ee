import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';

/** One line of the change log. The log is the history: entries are only ever appended. */
export interface ChangeEntry {
  /** Revision of the set after this change; counts up by one. */
  readonly revision: number;
  /** Who. */
  readonly actor: Actor;
  /** When it was recorded. */
  readonly at: Instant;
  /** Why, if said. */
  readonly reason?: string;
  /** What. */
  readonly change: Change;
  /** Changes that would take it back, in the order to apply them. */
  readonly inverse: readonly Change[];
}
