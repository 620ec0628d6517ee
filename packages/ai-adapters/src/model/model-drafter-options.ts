import type { Instant } from '@throughline/core';
import type { FieldPolicy } from '../task/ask.ts';
import type { AnyTask } from '../task/draft-task.ts';
import type { CancelSignal } from './cancel-signal.ts';

/** The part of the platform's `AbortController` that is used. */
export interface CancelController {
  /** What a port heeds. */
  readonly signal: CancelSignal;
  /** Gives up. */
  readonly abort: () => void;
}

/** What a model drafter needs of the platform: it reads no clock and makes no timer, no chance and no hash by itself. */
export interface ModelDrafterDeps {
  /** Resolves after so many milliseconds, or once the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: CancelSignal) => Promise<void>;
  /** A number from 0 to 1, such as `Math.random` gives. Spreads retries. */
  readonly random: () => number;
  /** A fresh controller: `() => new AbortController()`. */
  readonly controller: () => CancelController;
  /** A hash of plain data: `sha256Of` of `@throughline/core/hash`. */
  readonly hash: (value: unknown) => string;
  /**
   * The time, e.g. `() => new Date().toISOString()`. Asked when a call failed, for providers that name a time to wait for. Absent: such
   * a time is passed over.
   */
  readonly now?: () => Instant;
}

/** How a model drafts. Every bound has a default in {@link modelDrafterDefaults}. */
export interface ModelDrafterOptions {
  /** The platform. */
  readonly deps: ModelDrafterDeps;
  /** What it can be asked for, e.g. `goalTextTasks`, or the tasks about people once they are enabled. Those without a model's side are left out. */
  readonly tasks: readonly AnyTask[];
  /** Stricter treatment of fields than the tasks ask for. It cannot make a field leave. */
  readonly fields?: FieldPolicy;
  /** Milliseconds for the whole draft with all attempts. */
  readonly timeoutMs?: number;
  /** Answers of the model, repairs included. */
  readonly maxAttempts?: number;
  /** How often a failing provider is asked again, in the whole draft. */
  readonly maxTransportRetries?: number;
  /** Longest wait that a provider may ask for; a longer one ends the draft at once. */
  readonly maxRetryAfterMs?: number;
  /** Most tokens of one answer. */
  readonly maxOutputTokens?: number;
  /** Most tokens of the whole draft, read and written. Where the provider tells none, four characters count as one. */
  readonly tokenBudget?: number;
  /** Sent only when set. */
  readonly temperature?: number;
  /** Sent only when set. It promises nothing. */
  readonly seed?: number;
}

/**
 * The bounds of a model drafter; docs/sources.md says where they come from.
 *
 * @example
 * ```ts
 * import { modelDrafterDefaults } from '@throughline/ai-adapters/model';
 *
 * modelDrafterDefaults.maxAttempts; // => 3
 * ```
 */
export const modelDrafterDefaults = {
  timeoutMs: 60_000,
  maxAttempts: 3,
  maxTransportRetries: 2,
  maxRetryAfterMs: 30_000,
  maxOutputTokens: 4000,
  tokenBudget: 100_000,
} as const;
