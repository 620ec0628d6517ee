import type { TokenUsage } from '../model/model-reply.ts';
import type { FailureCode } from './failure-code.ts';

/** One attempt of a model: an answer, and what came of it. */
export interface AttemptRecord {
  /** From 1. */
  readonly attempt: number;
  /** `ok`, or what was wrong. */
  readonly outcome: 'ok' | FailureCode;
  /** How many violations the answer had. */
  readonly violations: number;
  /** Tokens, as far as the provider tells. */
  readonly usage: TokenUsage;
}
