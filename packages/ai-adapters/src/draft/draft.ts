import type { FindingData, GoalId, Instant, PersonId } from '@throughline/core';
import type { TokenUsage } from '../model/model-reply.ts';
import type { AttemptRecord } from './attempt-record.ts';

/** What a drafter is asked for. Closed list. */
export type TaskKind =
  | 'objective'
  | 'key-results'
  | 'role-kras'
  | 'activity-to-outcome'
  | 'guardrails'
  | 'data-sources'
  | 'targets-from-history'
  | 'mapping-template'
  | 'cascade-from-strategy'
  | 'cascade-from-teams'
  | 'check-in-summary'
  | 'one-to-one-brief'
  | 'corrective-actions'
  | 'quarter-report'
  | 'review-note'
  | 'performance-summary'
  | 'review-consistency'
  | 'development-plan'
  | 'next-quarter'
  | 'bias-flags'
  | 'performance-query';

/** Where a draft came from. */
export interface Provenance {
  /** Id of the draft, chosen by the caller. */
  readonly draft: string;
  /** What was asked for. */
  readonly task: TaskKind;
  /** Version of the task's wording and schema. */
  readonly taskVersion: number;
  /** Id of the drafter. */
  readonly drafter: string;
  /** Ids of the records that were read and used, each once, in the order they were used. */
  readonly inputs: readonly string[];
  /** When, as the caller said. */
  readonly createdAt: Instant;
  /** Whom the draft is about, where it is about a person. */
  readonly about?: PersonId;
  /** The model that answered last, when the provider names it. */
  readonly servedModel?: string;
  /** The provider's ids of the answers. */
  readonly responseIds?: readonly string[];
  /** Hash of system text and first user turn. */
  readonly promptHash?: string;
  /** Hash of the reply's schema. */
  readonly schemaHash?: string;
  /** Hash of the value. */
  readonly outputHash?: string;
  /** Fields that left, such as `keyResult.title`. */
  readonly sentFields?: readonly string[];
  /** How many names, addresses, values and sentences were replaced or left out. */
  readonly redactions?: number;
  /** Every attempt, the last one the draft. */
  readonly attempts?: readonly AttemptRecord[];
  /** Tokens of all attempts, as far as the provider tells. */
  readonly usage?: TokenUsage;
  /** The seed that was sent. It promises nothing. */
  readonly seed?: number;
}

/**
 * A remark of the drafter to the human who reviews. Facts first, text last, as in a finding; the codes stand
 * in the package's `docs/findings.md`.
 */
export interface Notice {
  /** Stable id, e.g. `target-needed`. */
  readonly code: string;
  /** Which of the code's messages, when it has several. */
  readonly messageId?: string;
  /** The drafted goal it is about, if it is about one. */
  readonly goal?: GoalId;
  /** The facts. */
  readonly data: FindingData;
  /** One line. */
  readonly message: string;
  /** The next step. */
  readonly help?: string;
}

/** A proposal. Nothing in it counts before a human has reviewed it. */
export interface Draft<Value> {
  /** Always `proposed`. */
  readonly status: 'proposed';
  /** True when a language model wrote it. */
  readonly aiGenerated: boolean;
  /** The proposal. */
  readonly value: Value;
  /** Remarks to the reviewer. */
  readonly notes: readonly Notice[];
  /** Where it came from. */
  readonly provenance: Provenance;
}
