import type { UnscoredReason } from './unscored-reason.ts';

/** A formula that was compiled: text in, numbers out. Pure; made by `@throughline/scoring/formula`. */
export interface Formula {
  /** What was compiled. */
  readonly expression: string;
  /** The names it reads, in order of first use. */
  readonly names: readonly string[];
  /**
   * Its value for values by name. A name without a value is `no-data`, also in a branch that is not taken; what has no
   * finite value is `non-finite`. What is no object is a `UsageError` `scoring/bad-argument`.
   */
  readonly evaluate: (values: { readonly [name: string]: number }) => FormulaValue;
  /**
   * Its value row by row over columns of equal length, by name; NaN where there is none. A column that is
   * missing, or shorter than the longest one, has no values there. In a row, a name without a value counts as what is
   * not finite: a branch that is not taken may be without. Other columns are a `UsageError` `scoring/bad-argument`.
   */
  readonly evaluateColumns: (columns: { readonly [name: string]: Float64Array }) => Float64Array;
}

/** The value of a formula, or why there is none. */
export type FormulaValue =
  | {
      /** True. */
      readonly scored: true;
      /** The value; finite, and never -0. */
      readonly value: number;
    }
  | {
      /** False. */
      readonly scored: false;
      /** `no-data` or `non-finite`. */
      readonly reason: UnscoredReason;
      /** The name that has no value. */
      readonly missing?: string;
    };
