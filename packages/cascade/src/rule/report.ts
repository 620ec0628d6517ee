import type { Finding } from '@throughline/core';

/** The answer of a check. */
export interface Report {
  /** True when there is no finding of severity error. */
  readonly ok: boolean;
  /**
   * The findings, at most as many as the limit in force, the most severe when there are more. Those about the
   * set come first, then by goal in document order, then by rule id, path and message id.
   */
  readonly findings: readonly Finding[];
  /** How many of each severity there are, beyond the limit too. */
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** How many findings there were beyond those listed. */
  readonly more: number;
  /** How many findings were left out on purpose, by a waiver or the caller's own choice. */
  readonly waived: number;
}
