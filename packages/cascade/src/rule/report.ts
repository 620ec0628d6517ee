import type { Finding } from '@throughline/core';

/** The answer of a check. */
export interface Report {
  /** True when there is no finding of severity error. */
  readonly ok: boolean;
  /** The findings, in document order, then by rule; at most as many as the limit in force. */
  readonly findings: readonly Finding[];
  /** How many of each severity there are, beyond the limit too. */
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** How many findings there were beyond those listed. */
  readonly more: number;
}
