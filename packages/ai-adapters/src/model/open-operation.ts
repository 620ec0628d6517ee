import type { CancelSignal } from './cancel-signal.ts';
import type { ModelDrafterDeps } from './model-drafter-options.ts';

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
  /** Stops timers and whatever still runs. */
  readonly end: () => void;
}

/** Starts the time and listens to the caller. */
export const openOperation = (
  given: CancelSignal | undefined,
  timeoutMs: number,
  { sleep, controller }: ModelDrafterDeps,
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
  else given?.addEventListener('abort', giveUp);
  sleep(timeoutMs, signal).then(
    () => {
      stop('timeout');
    },
    // A timer that breaks off was stopped, or is broken: either way there is nothing to wait for.
    () => undefined,
  );
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
    end: () => {
      ended = true;
      given?.removeEventListener('abort', giveUp);
      abort();
    },
  };
};

/** The signal, and `abort` as a plain function: the platform's needs its own controller behind it. */
const bound = (made: ReturnType<ModelDrafterDeps['controller']>) => ({
  signal: made.signal,
  abort: (): void => {
    made.abort();
  },
});
