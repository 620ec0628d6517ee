import type { KeyResult, Objective } from '@throughline/core';
import type { DraftedText } from '../task/drafted-text.ts';

/** Objectives and key results that carry what stands above, with the reasons. */
export interface CascadeFromStrategy {
  /** The objectives, unit by unit; each supports a key result above. */
  readonly objectives: readonly Objective[];
  /** Their key results, in the order of the objectives. */
  readonly keyResults: readonly KeyResult[];
  /** Why each objective is there, and what still nobody carries. */
  readonly rationale: DraftedText;
}
