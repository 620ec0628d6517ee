/**
 * Numbers that hold when a question names none, all in one place. Source: docs/sources.md#questions.
 *
 * @example
 * ```ts
 * import { questionDefaults } from '@throughline/ai-adapters/queries';
 *
 * questionDefaults.silentDays; // => 21
 * ```
 */
export const questionDefaults = {
  /** Days without a check-in that `stale` means (S1-02: three weeks). */
  silentDays: 21,
  /** Entries of a ranking where the question says no number. Our choice. */
  ranked: 5,
  /** People a number about people must speak of (docs/sources.md#visibility). */
  minimumGroup: 5,
  /** Days ahead in which a review is upcoming. Our choice: a week. */
  aheadDays: 7,
  /** Most days ahead in which reviews are looked for. Our choice: a year. */
  farthestDays: 366,
  /** Longest question, in code points. Our choice. */
  questionLength: 500,
  /** Most words of a question. Our choice. */
  questionWords: 80,
  /** Candidates told where a name fits several. Our choice. */
  candidates: 10,
  /** Examples told with a refusal. Our choice. */
  examples: 8,
} as const;
