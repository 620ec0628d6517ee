import type { BiasCategory } from './bias-explanations.ts';

/** A passage that may say more about whoever wrote it than about the work, and why. */
export interface BiasFlag {
  /** Id of the record it stands in. */
  readonly record: string;
  /** The words, exactly as they stand there. */
  readonly quote: string;
  /** Where the quote begins, in UTF-16 units of the text. */
  readonly from: number;
  /** First unit behind it. */
  readonly to: number;
  /** What kind of wording it is. */
  readonly category: BiasCategory;
  /** Why it is worth a second look, and what to write instead. */
  readonly explanation: string;
}

/** Passages to look at again before the manager's part is done (S1-11). Never a verdict on whoever wrote them. */
export interface BiasFlags {
  /** The flags, in reading order. */
  readonly flags: readonly BiasFlag[];
  /** Ids of the records that were looked through. */
  readonly read: readonly string[];
}
