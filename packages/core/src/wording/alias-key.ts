import { wordsOf } from './words-of.ts';

/**
 * What two aliases share that `metricIn` cannot tell apart: the same words, upper and lower case and a plural `s`
 * aside.
 */
export const aliasKey = (alias: string): string =>
  wordsOf(alias)
    .map((word) => withoutPlural(word))
    .join(' ');

const withoutPlural = (word: string): string => {
  let to = word.length;
  while (to > 1 && word[to - 1] === 's') to--;
  return word.slice(0, to);
};
