import type { GoalDeclineCode } from '../goal-wording/goal-decline-code.ts';
import type { CascadeDeclineCode } from '../task/cascade-decline-code.ts';
import type { Violation } from '../task/violation.ts';
import type { AttemptRecord } from './attempt-record.ts';
import type { PersonDeclineCode } from '../task/person-decline-code.ts';
import type { Draft, Notice } from './draft.ts';
import type { FailureCode } from './failure-code.ts';

/**
 * Why a drafter proposes nothing. Closed list; those of {@link FailureCode} come from a model.
 * `task-not-supported`: it cannot do what was asked. `role-not-found`, `cycle-not-found`, `owner-not-found`: the
 * goal set has nothing of that id. `function-unknown`: the library has nothing for the role's function.
 * `key-result-not-found`: a key result that was named does not exist or is over. `no-company-key-results`:
 * there is nothing to link to. `nothing-links`: no area of the role moves any of the key results.
 * `already-covered`: the role has every fitting area already. The tasks that word goals have more reasons of their own.
 */
export type DeclineCode =
  | FailureCode
  | 'task-not-supported'
  | 'role-not-found'
  | 'cycle-not-found'
  | 'owner-not-found'
  | 'function-unknown'
  | 'key-result-not-found'
  | 'no-company-key-results'
  | 'nothing-links'
  | 'already-covered'
  | GoalDeclineCode
  | CascadeDeclineCode
  | PersonDeclineCode;

/** A drafter's reasoned no. A drafter declines instead of guessing. */
export interface Declined extends Notice {
  /** Stable reason. */
  readonly code: DeclineCode;
  /** What to change so that a draft becomes possible. */
  readonly help: string;
  /** What a model was asked and what came of it; only where one was. */
  readonly attempts?: readonly AttemptRecord[];
  /** What was wrong with its last answer. */
  readonly violations?: readonly Violation[];
  /** Milliseconds the provider asks to wait. */
  readonly retryAfterMs?: number;
}

/** What a drafter answers: a draft, or a reasoned no. It never throws over data. */
export type DraftResult<Value> =
  | {
      /** True: there is a draft. */
      readonly ok: true;
      /** The draft. */
      readonly draft: Draft<Value>;
    }
  | {
      /** False: there is none. */
      readonly ok: false;
      /** Why. */
      readonly declined: Declined;
    };
