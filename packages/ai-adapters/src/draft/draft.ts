import type { FindingData, GoalId, Instant } from '@throughline/core';

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
