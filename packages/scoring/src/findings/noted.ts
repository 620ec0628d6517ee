import type { CheckInLedger, FindingData } from '@throughline/core';
import type { scoringMessages } from './scoring-messages.ts';

/**
 * Something the data lacks, before it is put into words: the rule, the number of the goal it is about (-1
 * none), the place within the goal, and the facts.
 */
export type Noted = readonly [
  rule: keyof typeof scoringMessages,
  goal: number,
  path: readonly string[],
  data: FindingData,
];

/** What is looked at: all goals, or some of them for what other facts can change. */
export interface Looked {
  /** Numbers of goals, ascending. */
  readonly goals: Iterable<number>;
  /** Where the facts of a goal lie while they come and go. Absent: all goals are looked at, and all that may be lacking. */
  readonly rowsOf?: CheckInLedger['rowsOf'];
}

/** Takes down what the data lacks. */
export type Take = (...noted: Noted) => void;
