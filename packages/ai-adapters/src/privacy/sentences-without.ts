import { listedPhrases } from './listed-phrases.ts';
import { sensitiveWords } from './sensitive-words.ts';

/** A text without the sentences that must not leave. */
export interface KeptSentences {
  /** What is left. */
  readonly text: string;
  /** How many sentences went. */
  readonly dropped: number;
}

/** Does a text speak of health, family, union, religion, politics, origin or orientation? */
const isSensitive = /* @__PURE__ */ listedPhrases(/* @__PURE__ */ Object.values(sensitiveWords));

/**
 * Leaves out each sentence that holds a sensitive word. A sentence ends at `.`, `!`, `?`, `;` or `…` before a space; what
 * has no end is one sentence, and goes whole.
 */
export const sentencesWithout = (text: string): KeptSentences => {
  const kept: string[] = [];
  let dropped = 0;
  for (const sentence of text.split(/(?<=[.!?;…]) /u)) {
    if (isSensitive(sentence)) dropped += 1;
    else kept.push(sentence);
  }
  return { text: dropped === 0 ? text : kept.join(' '), dropped };
};
