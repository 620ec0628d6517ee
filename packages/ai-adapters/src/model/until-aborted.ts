import type { CancelSignal } from './cancel-signal.ts';
import { portFailure } from './port-failure.ts';

/**
 * What the promise gives, or a rejection named `AbortError` as soon as the caller gives up. For clients that take no
 * signal. What comes after that goes to `late`, so that it can be closed.
 */
export const untilAborted = <Value>(
  promise: PromiseLike<Value>,
  signal: CancelSignal,
  late: (value: Value) => void = () => undefined,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(portFailure('AbortError'));
      promise.then(late, () => undefined).then(undefined, () => undefined);
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop);
    const off = (): void => signal.removeEventListener('abort', stop);
    promise.then(resolve, reject).then(off, off);
  });
