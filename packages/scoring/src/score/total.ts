import type { CycleId, UnitId } from '@throughline/core';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';

/** Which objectives a total is over. */
export interface TotalScope {
  /** Objectives of this unit and of all units below it. */
  readonly unit?: UnitId;
  /** Objectives of this cycle; not of cycles within it, which are set for another length of time. */
  readonly cycle?: CycleId;
}

/** Attainment over many objectives, each counted once however many parents it has. */
export type Total =
  | {
      /** True. */
      readonly scored: true;
      /** Weighted mean of the objectives' attainment, 0 to 1. */
      readonly attainment: number;
      /** How many objectives were counted. */
      readonly counted: number;
      /** How many were left out because they have no score. */
      readonly missing: number;
    }
  | {
      /** False. */
      readonly scored: false;
      /** Why. */
      readonly reason: UnscoredReason;
      /** How many were left out because they have no score. */
      readonly missing: number;
    };
