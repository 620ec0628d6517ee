/**
 * What a function returns that can meet wrong data: the value, or what is wrong with the data. Plain JSON,
 * no methods; the list of problems is never empty.
 */
export type Result<Value, Problem> = Success<Value> | Failure<Problem>;

/** The good half of a {@link Result}. */
export interface Success<Value> {
  /** Always true. */
  readonly ok: true;
  /** What was asked for. */
  readonly value: Value;
}

/** The failed half of a {@link Result}. */
export interface Failure<Problem> {
  /** Always false. */
  readonly ok: false;
  /** The first problems, in a stable order; at most as many as the limit in force. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** How many problems there were beyond these. */
  readonly more: number;
}

/**
 * Wraps a value as success.
 *
 * @example
 * ```ts
 * import { ok } from '@throughline/core';
 *
 * ok(3); // => { ok: true, value: 3 }
 * ```
 */
export const ok = <Value>(value: Value): Success<Value> => ({ ok: true, value });

/**
 * Wraps problems as failure. At least one is needed; `more` counts those that were left out.
 *
 * @example
 * ```ts
 * import { fail } from '@throughline/core';
 *
 * fail(['no title']); // => { ok: false, problems: ['no title'], more: 0 }
 * ```
 */
export const fail = <Problem>(problems: readonly [Problem, ...Problem[]], more = 0): Failure<Problem> => ({
  ok: false,
  problems,
  more,
});
