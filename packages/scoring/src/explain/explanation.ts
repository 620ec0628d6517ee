import type { CivilDate, GoalId } from '@throughline/core';

/** One node of an explanation: a number, the rule that gave it, and what it was made from. */
export interface ExplanationStep {
  /** Position of this step; steps come after those they use. */
  readonly id: number;
  /** The goal it is about, when it is about one. */
  readonly goal?: GoalId;
  /** Id of the formula or policy choice. */
  readonly rule: string;
  /** Facts that went in, by name. */
  readonly inputs: { readonly [name: string]: number | string | boolean };
  /** Steps whose output went in. */
  readonly uses: readonly number[];
  /** What came out; null when nothing could. */
  readonly output: number | string | null;
}

/** How a number came about, from a raw check-in up. A graph of steps: a goal with two parents appears once. */
export interface Explanation {
  /** The goal that is explained. */
  readonly goal: GoalId;
  /** The day of the answer. */
  readonly asOf: CivilDate;
  /** Policy id and version, e.g. `standard@1`. */
  readonly policy: string;
  /** Steps in an order in which each comes after those it uses. */
  readonly steps: readonly ExplanationStep[];
  /** Id of the step that gives the answer. */
  readonly root: number;
}
