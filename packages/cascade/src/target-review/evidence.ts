import type { Finding } from '@throughline/core';

/** What is known of one input of a review, or what has to be supplied. */
export type Evidence<Value> = KnownEvidence<Value> | MissingEvidence;

/** An input that is there. */
export interface KnownEvidence<Value> {
  /** True. */
  readonly known: true;
  /** What is known. */
  readonly value: Value;
}

/** An input that is not there. */
export interface MissingEvidence {
  /** False. */
  readonly known: false;
  /** What is missing; its help says what to supply. */
  readonly missing: Finding;
}
