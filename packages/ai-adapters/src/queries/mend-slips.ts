import { lexicon, stopWords } from './lexicon.ts';
import type { NameBook } from './name-book.ts';
import type { QuestionWord } from './question-words.ts';
import { readNumber } from './read-number.ts';
import { isTimeWord } from './read-span.ts';

/** Words of the grammar that a slip may stand for, by their first letter. */
const vocabulary: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  const found = new Map<string, Set<string>>();
  for (const word of [...lexicon.keys()].flatMap((phrase) => phrase.split(' ')))
    if (/^[a-z]{5,}$/.test(word)) found.set(word[0]!, (found.get(word[0]!) ?? new Set()).add(word));
  return new Map([...found].map(([letter, words]) => [letter, [...words]]));
})();

/** Every word of the grammar. */
const known: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...lexicon.keys()].flatMap((phrase) => phrase.split(' '))))();

/** Words of the language that are one letter away from a word of the grammar and mean something else. */
const otherWords: ReadonlySet<string> = new Set(
  'compete competed detail details depart departed rating ratings expert experts except excepted united exiting posing trial trials diving casual counts'.split(
    ' ',
  ),
);

/**
 * Words with a slip of the pen as the words they can only mean: one letter too many, too few or two that changed places, in
 * words of five letters or more that nobody is called by. A word of the grammar, a word of a name and a quoted word stay.
 */
export const mendSlips = (words: readonly QuestionWord[], names: NameBook): readonly QuestionWord[] =>
  words.map((word) => {
    const { text, quoted } = word;
    if (quoted || !/^[a-z]{5,}$/.test(text) || known.has(text) || stopWords.has(text) || isTimeWord(text))
      return word;
    if (otherWords.has(text) || readNumber([text], 0) !== undefined) return word;
    const meant = (vocabulary.get(text[0]!) ?? []).filter((each) => isSlip(text, each));
    const isName =
      names.holding(text, 'directory', 1).length > 0 || names.holding(text, 'goal', 1).length > 0;
    return meant.length === 1 && !isName ? { text: meant[0]!, quoted } : word;
  });

/** Is one letter missing, doubled or in excess, or did two neighbours change places? An ending changes the meaning. */
const isSlip = (typed: string, meant: string): boolean => {
  if (typed.length === meant.length) {
    const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
    const [a, b, c, d] = [typed[at], typed[at + 1], meant[at], meant[at + 1]];
    if (a === d && b === c && typed.slice(at + 2) === meant.slice(at + 2)) return true;
    // Another letter: only in long words, and not at the end.
    return meant.length >= 8 && at < meant.length - 2 && typed.slice(at + 1) === meant.slice(at + 1);
  }
  const [long, short] = typed.length > meant.length ? [typed, meant] : [meant, typed];
  if (long.length !== short.length + 1 || short.length < 5) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at < short.length && short.slice(at) === long.slice(at + 1);
};
