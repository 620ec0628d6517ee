import { UsageError } from '@throughline/core';
import type { CivilDate, Instant } from '@throughline/core';
import type { GoalKind } from '@throughline/core/change';
import { formatGrade } from '../judgement/format-grade.ts';
import type { Policy } from '../policy/policy.ts';
import type { GoalScore } from '../score/goal-score.ts';
import { engineVersion } from './engine-version.ts';
import type { ScoreRow } from './score-row.ts';

/** What is the same in all rows of one answer. */
export interface ScoreRowFrame {
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** As known at this instant; null: with everything that was recorded. */
  readonly knownAt: Instant | null;
  /** Policy in force. */
  readonly policy: Policy;
  /** Its hash; null where the host gave none. */
  readonly policyHash: string | null;
}

/** A score as a row, its columns in their order. */
export const scoreRowOf = (
  score: GoalScore,
  kind: GoalKind,
  { asOf, knownAt, policy, policyHash }: ScoreRowFrame,
): ScoreRow => {
  const given = score.scored ? score : undefined;
  return {
    goal: score.goal,
    kind,
    asOf,
    knownAt,
    policyId: policy.id,
    policyVersion: policy.version,
    policyHash,
    engineVersion,
    scored: score.scored,
    attainment: given?.attainment ?? null,
    raw: given?.raw ?? null,
    score: given?.score ?? null,
    final: given?.final ?? null,
    grade: given === undefined ? null : formatGrade(given.grade),
    status: score.status,
    expected: given?.pace?.expected ?? null,
    gap: given?.pace?.gap ?? null,
    confidence: score.confidence ?? null,
    lastOn: score.staleness?.lastOn ?? null,
    staleDays: score.staleness?.days ?? null,
    reason: score.scored ? null : score.reason,
    flags: score.flags.join(' '),
  };
};

/** The hash a host gave for the policy; null for none. What is no text is a `UsageError`. */
export const policyHashIn = ({ policyHash = null }: { readonly policyHash?: unknown }): string | null => {
  if (policyHash !== null && typeof policyHash !== 'string')
    throw new UsageError('scoring/bad-argument', '`policyHash` must be a text');
  return policyHash;
};
