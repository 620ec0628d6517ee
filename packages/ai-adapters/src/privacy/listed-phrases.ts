import { foldWord, wordPattern } from './fold-word.ts';
import { phraseBook } from './phrase-book.ts';

/** Fewest and most letters of a word that stands for all its endings. */
const shortestStem = 3;
const longestStem = 16;

/**
 * Does a text hold one of the phrases? They are folded, parted by ` | `; a `*` stands for any ending of a word. Whole
 * words only; takes linear time.
 */
export const listedPhrases = (lists: readonly string[]): ((text: string) => boolean) => {
  const book = phraseBook<true>();
  const stems = new Set<string>();
  for (const phrase of lists.flatMap((list) => list.split(' | '))) {
    const words = phrase.split(' ');
    book.add(words, true);
    for (const word of words) if (word.endsWith('*')) stems.add(word);
  }
  /** The word, or the stem with its star that it begins with. */
  const asListed = (word: string): string => {
    for (let length = Math.min(word.length, longestStem); length >= shortestStem; length--) {
      const stem = `${word.slice(0, length)}*`;
      if (stems.has(stem)) return stem;
    }
    return word;
  };
  const joined = (): boolean => true;
  return (text) => {
    const words = [...text.matchAll(wordPattern)].map(([word]) => foldWord(word));
    const listed = words.map(asListed);
    return words.some(
      (_, at) =>
        book.longestAt(words, at, joined) !== undefined || book.longestAt(listed, at, joined) !== undefined,
    );
  };
};
