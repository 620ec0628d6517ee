import type { Language } from '../language/language.ts';
import { noSense, type Sense } from '../language/sense.ts';
import type { Token } from './token.ts';

/** Longest word that is compared; no verb is longer. */
const longestVerb = 16;

/**
 * Are two words one slip apart: a letter too many, missing, wrong, or two swapped? Walks along both once.
 */
export const oneSlipApart = (word: string, other: string): boolean => {
  const difference = word.length - other.length;
  if (difference > 1 || difference < -1 || word === other) return false;
  let front = 0;
  while (front < word.length && front < other.length && word[front] === other[front]) front++;
  let back = 0;
  while (
    back < word.length - front &&
    back < other.length - front &&
    word[word.length - 1 - back] === other[other.length - 1 - back]
  )
    back++;
  const inWord = word.length - front - back;
  const inOther = other.length - front - back;
  if (inWord <= 1 && inOther <= 1) return true;
  return (
    inWord === 2 && inOther === 2 && word[front] === other[front + 1] && word[front + 1] === other[front]
  );
};

/** The sense of the first word of a text, or of the verb that somebody meant to write: `Increse`, `Redcue`. */
export const intended = (token: Token, language: Language): Sense => {
  if (token.sense !== noSense || token.text.length < 5 || token.text.length > longestVerb) return token.sense;
  const candidates = language.verbsByLetter.get(token.text.charAt(0)) ?? [];
  const meant = candidates.find((verb) => oneSlipApart(token.text, verb));
  return (meant === undefined ? undefined : language.words.get(meant)?.sense) ?? noSense;
};
