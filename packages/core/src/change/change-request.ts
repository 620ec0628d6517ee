import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';

/** A change with who, when and why. */
export interface ChangeRequest {
  readonly change: Change;
  /** False for one that is no plain data, or refuses to be read. */
  readonly copied: boolean;
  /** True for one whose shape was found right. */
  readonly checked?: boolean;
  readonly actor: Actor;
  readonly at: Instant;
  readonly reason: string | undefined;
}
