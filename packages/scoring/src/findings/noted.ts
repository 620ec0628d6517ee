import type { FindingData } from '@throughline/core';
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

/** Takes down what the data lacks. */
export type Take = (...noted: Noted) => void;
