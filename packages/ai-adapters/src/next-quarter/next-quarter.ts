import type { CarryForwardDecision, KeyResult, Objective } from '@throughline/core';
import type { DraftedText } from '../task/drafted-text.ts';

/** What could become of the key results of a cycle that ends. */
export interface NextQuarter {
  /**
   * A decision for each key result that the data speaks about. Once a human agrees, `carryForward` carries them out:
   * it adds the goals below, closes the old ones and keeps the decisions.
   */
  readonly decisions: readonly CarryForwardDecision[];
  /** Objectives of the next cycle, as the decisions make them. */
  readonly objectives: readonly Objective[];
  /** Key results of the next cycle, as the decisions make them. */
  readonly keyResults: readonly KeyResult[];
  /** Why each decision is proposed. */
  readonly rationale: DraftedText;
}
