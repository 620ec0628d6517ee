import type { MakeStore } from './goal-store.ts';

/** One thing a store must do, to be run under any test runner. */
export interface StoreCase {
  /** What must hold, as the name of a test. */
  readonly name: string;
  /** Tries it. Gives nothing when it holds, else the counterexample: what was done, expected and found, as lines. */
  readonly run: () => Promise<string | undefined>;
}

/** Tells step by step what a case does, and stops at the first thing that should not be. */
export interface StoreStory {
  /** Notes what was done. */
  readonly step: (text: string) => void;
  /** Stops unless the expectation holds. */
  readonly expect: (holds: boolean, expected: string, found: string) => void;
}

/** Marks the end of a story; never leaves a case. */
const stopped = /* @__PURE__ */ new Error('the story ends here');

/** A case from its name and its story. What the store throws is a counterexample too. */
export const storeCase = (
  name: string,
  makeStore: MakeStore,
  tell: (story: StoreStory, makeStore: MakeStore) => Promise<void>,
): StoreCase => ({
  name,
  run: async () => {
    const steps: string[] = [];
    let end: readonly string[] = [];
    const story: StoreStory = {
      step: (text) => void steps.push(text),
      expect: (holds, expected, found) => {
        if (holds) return;
        end = [`expected: ${expected}`, `found: ${found}`];
        throw stopped;
      },
    };
    try {
      await tell(story, makeStore);
      return undefined;
    } catch (error) {
      if (error !== stopped) end = ['expected: the store answers', `found: it threw ${textOf(error)}`];
      return [
        `the store fails: ${name}`,
        ...steps.map((text, at) => `  ${String(at + 1)}. ${text}`),
        ...end,
      ].join('\n');
    }
  },
});

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
