import type { PersonId } from '../model/ids.ts';

/** Who makes a change: a person, or a service acting on its own. */
export interface Actor {
  /** A human decides, a service only transports. Some changes need a human. */
  readonly kind: 'human' | 'service';
  /** Id of the person, or the name of the service. */
  readonly id: PersonId;
}
