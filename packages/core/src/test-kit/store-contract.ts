import type { MakeStore } from './goal-store.ts';
import type { StoreCase } from './store-case.ts';
import { storeCrashCases } from './store-crash-cases.ts';
import { storeDeliveryCases } from './store-delivery-cases.ts';
import { storeSaveCases } from './store-save-cases.ts';

/**
 * What any storage of goals must satisfy, as named cases that run under every test runner: it gives back what
 * was saved, compares the revision before it writes, loses no update, keeps two moves that are fine alone from
 * closing a loop together, holds a log that replays to its goals, survives a crash between any two writes, and
 * takes facts that come out of order or twice. Each case makes stores of its own with `makeStore`.
 *
 * `run` gives nothing when the case holds, else its counterexample as lines to print: what was done, what was
 * expected, what was found. It never rejects.
 *
 * @example
 * ```ts
 * import { memoryStore, storeContract } from '@throughline/core/test-kit';
 *
 * // With vitest: for (const { name, run } of storeContract(makeMyStore)) test(name, async () => expect(await run()).toBeUndefined());
 * const found = await Promise.all(storeContract(memoryStore).map(({ run }) => run()));
 * found.every((counterexample) => counterexample === undefined); // => true
 * ```
 */
export const storeContract = (makeStore: MakeStore): readonly StoreCase[] => [
  ...storeSaveCases(makeStore),
  ...storeCrashCases(makeStore),
  ...storeDeliveryCases(makeStore),
];
