import type { Violation } from '../task/violation.ts';

/** What a model is told to mend: fixed words and one line for each violation, none of them with a word of the answer. */
export const repairText = (violations: readonly Violation[]): string =>
  [
    'The answer was not accepted. Return the whole object again, with these faults mended:',
    ...violations
      .slice(0, 20)
      .map(({ code, path, message }) => `[${code}] ${path === '' ? '/' : path}: ${message}`),
  ].join('\n');
