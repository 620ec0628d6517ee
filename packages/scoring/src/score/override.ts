import type { CivilDate, Id, JudgedStatus, PersonId } from '@throughline/core';
import type { Status } from './status.ts';

/** A human's score or status in place of the computed one, which is kept here. */
export interface Override {
  /** What was replaced. */
  readonly of: 'score' | 'status';
  /** The judgement in force. */
  readonly judgement: Id;
  /** Who judged. */
  readonly by: PersonId;
  /** Why. */
  readonly reason: string;
  /** First day it no longer holds; absent: open. */
  readonly until?: CivilDate;
  /** What the human says. */
  readonly judged: number | JudgedStatus;
  /** What the engine says; null for a goal without a score. */
  readonly computed: number | Status | null;
}
