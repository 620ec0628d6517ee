import type { UnscoredReason } from '../attainment/unscored-reason.ts';

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
