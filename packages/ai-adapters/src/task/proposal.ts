import type { Notice } from '../draft/draft.ts';
import type { Declined } from '../draft/draft-result.ts';

/** What a task proposes, before the drafter puts its name and the time on it. */
export interface Proposal<Value> {
  /** The proposal. */
  readonly value: Value;
  /** Remarks to the reviewer. */
  readonly notes: readonly Notice[];
  /** Ids of the records that were read and used, each once, in the order they were used. */
  readonly inputs: readonly string[];
}

/** A proposal, or a reasoned no. */
export type Proposed<Value> =
  | {
      /** True: there is one. */
      readonly ok: true;
      /** The proposal. */
      readonly proposal: Proposal<Value>;
    }
  | {
      /** False: there is none. */
      readonly ok: false;
      /** Why. */
      readonly declined: Declined;
    };
