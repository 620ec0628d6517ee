import { foldWord, wordPattern } from './fold-word.ts';
import { phraseBook } from './phrase-book.ts';
import { sensitiveWords } from './sensitive-words.ts';

/** A text without the sentences that must not leave. */
export interface KeptSentences {
  /** What is left. */
  readonly text: string;
  /** How many sentences went. */
  readonly dropped: number;
}

/** Fewest and most letters of a word that stands for all its endings. */
const shortestStem = 4;
const longestStem = 16;

const phrases = /* @__PURE__ */ (() => {
  const whole = phraseBook<true>();
  // A stem is kept with its star: a word is tried as it is, then as each of its beginnings.
  for (const list of Object.values(sensitiveWords))
    for (const phrase of list.split(' | ')) whole.add(phrase.split(' '), true);
  return whole;
})();

const stems: ReadonlySet<string> = /* @__PURE__ */ new Set(
  Object.values(sensitiveWords)
    .flatMap((list) => list.split(' | '))
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => word.endsWith('*')),
);

/** The word, or the stem with a star that it begins with. */
const asListed = (word: string): string => {
  for (let length = Math.min(word.length, longestStem); length >= shortestStem; length--) {
    const stem = `${word.slice(0, length)}*`;
    if (stems.has(stem)) return stem;
  }
  return word;
};

/** Does a text speak of health, family, union, religion, politics, origin or orientation? */
const isSensitive = (text: string): boolean => {
  const words = [...text.matchAll(wordPattern)].map(([word]) => foldWord(word));
  const listed = words.map(asListed);
  const joined = (): boolean => true;
  return words.some(
    (_, at) =>
      phrases.longestAt(words, at, joined) !== undefined ||
      phrases.longestAt(listed, at, joined) !== undefined,
  );
};

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
