import type { CivilDate, GoalId, Instant } from '@throughline/core';
import type { GoalKind } from '@throughline/core/change';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import type { Status } from '../score/status.ts';

/**
 * The score of one goal, flat, for a warehouse: every column is there in every row, in the order of `scoreColumns`,
 * and holds a text, a number, true or false, or null. Nothing is nested.
 */
export interface ScoreRow {
  /** The goal. */
  readonly goal: GoalId;
  /** What it is. */
  readonly kind: GoalKind;
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** As known at this instant; null: with everything that was recorded. */
  readonly knownAt: Instant | null;
  /** Policy in force. */
  readonly policyId: string;
  /** Its version. */
  readonly policyVersion: number;
  /** Its hash, where the host gave one. */
  readonly policyHash: string | null;
  /** Version of the engine. */
  readonly engineVersion: string;
  /** Is there a score? */
  readonly scored: boolean;
  /** Displayed attainment, 0 to 1; null without a score, and so are the next four. */
  readonly attainment: number | null;
  /** Attainment before anything was cut. */
  readonly raw: number | null;
  /** Score, 0 to 1. */
  readonly score: number | null;
  /** Has the deadline passed, or was the goal closed? */
  readonly final: boolean | null;
  /** Scheme and word of the grade, as `formatGrade` writes it. */
  readonly grade: string | null;
  /** Against the plan line. */
  readonly status: Status;
  /** Expected attainment, 0 to 1; null for a goal without dates or score. */
  readonly expected: number | null;
  /** Expected minus actual: above 0 is behind. */
  readonly gap: number | null;
  /** Latest belief of the owner, 0 to 1; null when none was given. */
  readonly confidence: number | null;
  /** Day of the newest fact; null when there is none. */
  readonly lastOn: CivilDate | null;
  /** Days from then to `asOf`. */
  readonly staleDays: number | null;
  /** Why there is no score; null when there is one. */
  readonly reason: UnscoredReason | null;
  /** Flags in their order, with a space between; empty when there are none. */
  readonly flags: string;
}

/**
 * The columns of a row, in their order. New ones are put at the end.
 *
 * @example
 * ```ts
 * import { scoreColumns } from '@throughline/scoring';
 *
 * scoreColumns.slice(0, 3); // => ['goal', 'kind', 'asOf']
 * ```
 */
export const scoreColumns = [
  'goal',
  'kind',
  'asOf',
  'knownAt',
  'policyId',
  'policyVersion',
  'policyHash',
  'engineVersion',
  'scored',
  'attainment',
  'raw',
  'score',
  'final',
  'grade',
  'status',
  'expected',
  'gap',
  'confidence',
  'lastOn',
  'staleDays',
  'reason',
  'flags',
] as const satisfies readonly (keyof ScoreRow)[];
