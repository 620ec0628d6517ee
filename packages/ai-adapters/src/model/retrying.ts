import type { Called } from './call-port.ts';
import type { Operation } from './open-operation.ts';

/** First wait before a failing provider is asked again, and the longest without a word of the provider. Our choice. */
const firstWaitMs = 500;
const longestWaitMs = 8000;

/** How often and how long a failing provider is asked again. */
export interface RetryPlan {
  /** Retries that are left in the whole draft. */
  left: number;
  /** Retries so far. */
  done: number;
  /** Longest wait that a provider may ask for. */
  readonly maxRetryAfterMs: number;
  /** A number from 0 to 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Hears of each retry. */
  readonly onRetry: (code: 'rate-limited' | 'provider-unavailable' | 'timeout', waitMs: number) => void;
}

/**
 * Calls until the provider answers. Only failures that may pass are tried again: each wait doubles and is spread by half;
 * a provider that asks to wait longer than the cap ends it at once.
 */
export const retrying = async (
  call: () => Promise<Called>,
  operation: Operation,
  plan: RetryPlan,
): Promise<Called> => {
  for (;;) {
    const called = await call();
    if (called.ok || operation.stopped() !== undefined) return called;
    const { code, retryAfterMs } = called.failure;
    if (code !== 'rate-limited' && code !== 'provider-unavailable' && code !== 'timeout') return called;
    if (plan.left <= 0 || (retryAfterMs ?? 0) > plan.maxRetryAfterMs) return called;
    const grown = Math.min(longestWaitMs, firstWaitMs * 2 ** plan.done);
    const waitMs = retryAfterMs ?? Math.round(grown * (0.5 + clamped(plan.random()) / 2));
    plan.left -= 1;
    plan.done += 1;
    plan.onRetry(code, waitMs);
    // Who hears of the retry may give up: no timer starts then.
    if (operation.stopped() === undefined) await operation.within(plan.sleep(waitMs));
    const stopped = operation.stopped();
    if (stopped !== undefined) return { ok: false, failure: { code: stopped } };
  }
};

const clamped = (share: number): number => (share >= 0 && share <= 1 ? share : 1);
