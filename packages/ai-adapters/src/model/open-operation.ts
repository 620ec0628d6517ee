import { type Instant, millisecondsOf, UsageError } from '@throughline/core';
import type { CancelSignal } from './cancel-signal.ts';
import type { ModelDrafterDeps } from './model-drafter-options.ts';
import { readField } from './read-field.ts';

/** Work that ends when the caller gives up or the time is over, whatever those it waits for do. */
export interface Operation {
  /** For ports and timers. */
  readonly signal: CancelSignal;
  /** Why it stopped; `undefined` while it goes on. */
  readonly stopped: () => 'aborted' | 'timeout' | undefined;
  /** Waits for a promise, but no longer than the operation lasts. Never rejects. */
  readonly within: <Value>(
    promise: PromiseLike<Value>,
  ) => Promise<{ readonly value: Value } | { readonly thrown: unknown } | 'stopped'>;
  /** What time it is, where the caller handed in a clock. */
  readonly now: () => Instant | undefined;
  /** Stops timers and whatever still runs. */
  readonly end: () => void;
}

/** Starts the time and listens to the caller. */
export const openOperation = (
  given: CancelSignal | undefined,
  timeoutMs: number,
  { sleep, controller, now }: ModelDrafterDeps,
): Operation => {
  const { signal, abort } = bound(controller());
  let cause: 'aborted' | 'timeout' | undefined;
  let ended = false;
  let tell: () => void = () => undefined;
  const stopping = new Promise<'stopped'>((resolve) => {
    tell = () => {
      resolve('stopped');
    };
  });
  const stop = (why: 'aborted' | 'timeout'): void => {
    if (ended || cause !== undefined) return;
    cause = why;
    tell();
    abort();
  };
  const giveUp = (): void => {
    stop('aborted');
  };
  if (given?.aborted === true) giveUp();
  // A signal tells a timer once, so none is started behind it.
  if (cause === undefined)
    promised(sleep(timeoutMs, signal)).then(
      () => {
        stop('timeout');
      },
      // A timer that breaks off was stopped, or is broken: either way there is nothing to wait for.
      () => undefined,
    );
  if (cause === undefined) given?.addEventListener('abort', giveUp);
  return {
    signal,
    stopped: () => cause,
    within: (promise) =>
      Promise.race([
        stopping,
        Promise.resolve(promise).then(
          (value) => ({ value }),
          (thrown: unknown) => ({ thrown }),
        ),
      ]),
    now: () => {
      const told: unknown = now?.();
      if (told === undefined || (typeof told === 'string' && millisecondsOf(told) !== undefined)) return told;
      throw new UsageError(
        'core/not-an-instant',
        '`now` must give an instant such as `2026-05-15T21:00:00Z`',
      );
    },
    end: () => {
      ended = true;
      given?.removeEventListener('abort', giveUp);
      abort();
    },
  };
};

/** The signal, and `abort` as a plain function: the platform's needs its own controller behind it. */
const bound = (made: ReturnType<ModelDrafterDeps['controller']>) => {
  const signal = readField(made, 'signal');
  if (typeof signal !== 'object' || signal === null || typeof readField(made, 'abort') !== 'function')
    throw new UsageError('ai-adapters/bad-argument', '`controller` must give a `signal` and `abort`');
  return {
    signal: made.signal,
    abort: (): void => {
      made.abort();
    },
  };
};

const promised = (timer: Promise<void>): Promise<void> => {
  if (typeof readField(timer, 'then') !== 'function')
    throw new UsageError('ai-adapters/bad-argument', '`sleep` must give a promise');
  return timer;
};
