import type { ModelDrafterDeps } from '@throughline/ai-adapters/model';
import { sha256Of } from '@throughline/core/hash';

/** The platform of the tests: short waits are over at once, long ones (the time of a whole draft) only when given up. */
export const modelDeps: ModelDrafterDeps = {
  sleep: (milliseconds, signal) =>
    milliseconds < 20_000
      ? Promise.resolve()
      : new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve();
          });
        }),
  random: () => 0.5,
  controller: () => new AbortController(),
  hash: sha256Of,
};
