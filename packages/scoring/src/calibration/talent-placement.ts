import type { CycleId, Id, Instant, PersonId } from '@throughline/core';

/** What a placement rests on. */
export interface PlacementEvidence {
  /** The appraisal with the overall rating; absent when performance was handed in. */
  readonly appraisal?: Id;
  /** KRAs that a human rated in it. */
  readonly kraRatings: number;
  /** Conversations of the cycle. */
  readonly conversations: number;
  /** Feedback of the cycle. */
  readonly feedback: number;
}

/** Where a person would stand in the grid, until a human looked at it. It says nothing about what follows from it. */
export interface ProposedPlacement {
  /** Nobody has validated it; it must not be used. */
  readonly state: 'proposed';
  /** The person. */
  readonly person: PersonId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Performance, 0 to 1. */
  readonly performance: number;
  /** Potential, 0 to 1. */
  readonly potential: number;
  /** 0 to 2, by performance. */
  readonly column: 0 | 1 | 2;
  /** 0 to 2, by potential. */
  readonly row: 0 | 1 | 2;
  /** Name of the cell. */
  readonly cell: string;
  /** What it rests on. */
  readonly evidence: PlacementEvidence;
}

/** A placement that a human took over. */
export interface ValidatedPlacement extends Omit<ProposedPlacement, 'state'> {
  readonly state: 'validated';
  /** The human. */
  readonly by: PersonId;
  /** When. */
  readonly at: Instant;
  /** The cell that was proposed, where the human chose another one. */
  readonly proposed?: { readonly column: 0 | 1 | 2; readonly row: 0 | 1 | 2; readonly cell: string };
  /** Why. */
  readonly reason?: string;
}
