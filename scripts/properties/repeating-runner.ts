import type { RunnerTestCase } from 'vitest';
import { TestRunner } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How often each test runs. */
    readonly times: number;
  }
}

/** Counterexamples take up to megabytes; seed and path, which stand before them, bring them back. */
const longest = 2000;

/** Runs each test a number of times. The limit of time of a test holds for each of them. */
export default class RepeatingRunner extends TestRunner {
  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test);
    test.repeats = Number(this.injectValue('times')) - 1;
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    for (const error of test.result?.errors ?? []) {
      const short = error.message.slice(0, longest);
      error.stack = error.stack?.replace(error.message, () => short) ?? '';
      error.message = short;
    }
  }
}
