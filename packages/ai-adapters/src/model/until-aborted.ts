import type { CancelSignal } from './cancel-signal.ts';
import { portFailure } from './port-failure.ts';

/** What the promise gives, or a rejection named `AbortError` as soon as the caller gives up. For clients that take no signal. */
export const untilAborted = <Value>(promise: PromiseLike<Value>, signal: CancelSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(portFailure('AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).then(() => signal.removeEventListener('abort', stop), stop);
  });
