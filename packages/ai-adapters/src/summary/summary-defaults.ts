/**
 * Bounds of a summary. `lines`: lines of a section; the rest is counted. `sinceDays`: what is new is looked for in the
 * last week, the usual rhythm of check-ins (S4-14, S1-19). `cycles`: cycles that run on one day and are looked at.
 * Source: docs/sources.md#drafted-texts.
 *
 * @example
 * ```ts
 * import { summaryDefaults } from '@throughline/ai-adapters/tasks';
 *
 * summaryDefaults.sinceDays; // => 7
 * ```
 */
export const summaryDefaults: {
  readonly lines: number;
  readonly sinceDays: number;
  readonly cycles: number;
} = { lines: 20, sinceDays: 7, cycles: 12 };
