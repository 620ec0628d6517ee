import type { CivilDate, Instant } from '@throughline/core';

/**
 * What a worker that holds a part of a company's facts knows of goals whose parts lie with several workers: exact
 * sums. Plain JSON; sums that may be large are decimal texts.
 */
export interface PartialScores {
  /** Version of this layout. */
  readonly format: 1;
  /** The day the answers are for. */
  readonly asOf: CivilDate;
  /** Facts recorded after this instant were left out. Absent: none. */
  readonly knownAt?: Instant;
  /** Policy in force. */
  readonly policy: { readonly id: string; readonly version: number };
  /** How many goals the company has; all workers must have the same ones. */
  readonly size: number;
  /** Sums by goal and side, ascending by both. */
  readonly sums: readonly PartialSum[];
}

/** Sums of some parts of a goal. */
export interface PartialSum {
  /** Place of the goal in document order: objectives, key results, KRAs, KPIs, initiatives. */
  readonly goal: number;
  /** Its own key results or KPIs, or the goals that support it. */
  readonly side: 'own' | 'children';
  /** How many parts are in it. */
  readonly parts: number;
  /** How many of those that count have a weight, and what those add up to, in hundredths. */
  readonly given: number;
  readonly weights: number;
  /** How many of those that count have none. */
  readonly absent: number;
  /** Weight times share of parts with a weight, and that times what they feed, in 1e-12. */
  readonly givenShares: string;
  readonly givenSum: string;
  /** Shares of parts without a weight, and those times what they feed. */
  readonly absentShares: string;
  readonly absentSum: string;
  /** How many parts with a say have no score. */
  readonly missing: number;
  /** The worst of the commitments among them, as a position: none, met, pending, met late, missed. */
  readonly worst: number;
  /** Was everything that a commitment rests on whole at the end of its deadline, as far as it is in here? */
  readonly inTime: boolean;
}
