import type { GoalId } from '@throughline/core';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import type { AgainstExpectation } from '../judgement/against-expectation.ts';
import type { GuardrailState } from '../guardrail/guardrail-state.ts';
import type { Flag } from './flag.ts';
import type { Grade } from './grade.ts';
import type { Override } from './override.ts';
import type { Pace } from './pace.ts';
import type { Staleness } from './staleness.ts';
import type { Status } from './status.ts';

/** Everything known about how a goal stands. Attainment, score, status, pace, confidence and staleness are never merged. */
export type GoalScore = ScoredGoal | UnscoredGoal;

/** A goal that can be scored. */
export interface ScoredGoal {
  /** The goal. */
  readonly goal: GoalId;
  /** True. */
  readonly scored: true;
  /**
   * Displayed attainment, a whole number of 1e-12; the only thing that rolls up. 0 to 1 under policy
   * `standard`, after what its guardrails leave of it; other policies may cut it elsewhere.
   */
  readonly attainment: number;
  /** Attainment before anything was cut, rounded or lowered. */
  readonly raw: number;
  /**
   * Between what and what the attainment would lie, whatever that which has no score came to from 0 to 1; only
   * with the choice `interval` of a policy for missing data.
   */
  readonly range?: { readonly low: number; readonly high: number };
  /** Score as if the goal closed on the day of the answer, 0 to 1. Committed goals have 0 or 1. */
  readonly score: number;
  /** True once the deadline has passed or the goal is closed. */
  readonly final: boolean;
  /** The score in words. */
  readonly grade: Grade;
  /**
   * Of an aspirational goal: how its score stands to the range the policy expects, 0.6 to 0.7 in policy
   * `standard`. A stretch that ends above it every time was none.
   */
  readonly expectation?: AgainstExpectation;
  /** Against the plan line; a missed commitment is always `at-risk`, unless a human says otherwise. */
  readonly status: Status;
  /** Expected attainment and the gap to it; absent when the goal has no dates. */
  readonly pace?: Pace;
  /** Latest belief of the owner, 0 to 1; absent when none was given. */
  readonly confidence?: number;
  /** Age of the newest fact; absent when there is none. */
  readonly staleness?: Staleness;
  /** What a reader should know about the number, in a stable order. */
  readonly flags: readonly Flag[];
  /** How its guardrails stand; absent when it has none. */
  readonly guardrails?: readonly GuardrailState[];
  /** What a human replaced, with the computed values; absent when nothing was. */
  readonly overrides?: readonly Override[];
}

/** A goal that cannot be scored. Missing is not zero. */
export interface UnscoredGoal {
  /** The goal. */
  readonly goal: GoalId;
  /** False. */
  readonly scored: false;
  /** Why. */
  readonly reason: UnscoredReason;
  /** `not-started` before the first day, a human's status if one was given, else `unknown`. */
  readonly status: Status;
  /** Latest belief of the owner, 0 to 1. */
  readonly confidence?: number;
  /** Age of the newest fact. */
  readonly staleness?: Staleness;
  /** What a reader should know. */
  readonly flags: readonly Flag[];
  /** How its guardrails stand; absent when it has none. */
  readonly guardrails?: readonly GuardrailState[];
  /** What a human said about it, whether or not it can be scored; absent when nothing was said. */
  readonly overrides?: readonly Override[];
}
