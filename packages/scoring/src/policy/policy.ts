import type { GradePolicy } from './grade-policy.ts';
import type { GuardrailPolicy } from './guardrail-policy.ts';
import type { MeasurePolicy } from './measure-policy.ts';
import type { PacePolicy } from './pace-policy.ts';
import type { RollUpPolicy } from './roll-up-policy.ts';

/**
 * A scoring policy: plain, frozen, versioned JSON over closed lists. Where authorities disagree, the choice
 * has a name here; every default number of the engine stands in `standardPolicy` and nowhere else. A list
 * with one word is a choice that later versions may widen.
 */
export interface Policy {
  /** Name, e.g. `standard`. */
  readonly id: string;
  /** Counts up whenever the same data would score differently. */
  readonly version: number;
  /**
   * Numbers of the laws of docs/laws.md that it is known to break, in order. A declaration: the policies of the
   * project are tested to break exactly these; one of a host's own is not looked at.
   */
  readonly breaksLaws: readonly number[];
  /** Relative distance within which two numbers are the same at every threshold. */
  readonly epsilon: 1e-9;
  /** How one measure is read, and what a goal feeds upward. */
  readonly measures: MeasurePolicy;
  /** What a breached guardrail does to a goal. */
  readonly guardrails: GuardrailPolicy;
  /** How goals become one number above them. */
  readonly rollUp: RollUpPolicy;
  /** How scores are put into words. */
  readonly grades: GradePolicy;
  /** How goals are held against their plan line, and when what is known of them is old. */
  readonly pace: PacePolicy;
}
