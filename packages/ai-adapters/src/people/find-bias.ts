import type { Locale } from '@throughline/core/wording';
import type { BiasCategory } from './bias-explanations.ts';
import { biasLexicon } from './bias-lexicon.ts';

/** A phrase of the lexicon in a text. */
export interface FoundPhrase {
  readonly from: number;
  readonly to: number;
  readonly category: BiasCategory;
}

/** Words of a phrase at most; the longest of the lexicon has six. */
const longestPhrase = 6;

/** Text that is looked through, in UTF-16 units: the bound of a long text in the documents. */
const longestText = 20_000;

/**
 * Phrases of the lexicon in a text, in reading order, the longest at each place; both languages are looked for, since
 * reviews mix them. Upper and lower case and white space do not matter. Linear in the text.
 */
export const findBias = (text: string): readonly FoundPhrase[] => {
  const words: { readonly from: number; readonly to: number; readonly word: string }[] = [];
  for (const match of text.slice(0, longestText).matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) {
    const [word] = match;
    words.push({
      from: match.index,
      to: match.index + word.length,
      word: word.toLowerCase().replace(/’/g, "'"),
    });
  }
  const phrases = knownPhrases();
  const found: FoundPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(longestPhrase, words.length - at); size > 0; size--) {
      const run = words.slice(at, at + size);
      const category = phrases.get(run.map(({ word }) => word).join(' '));
      if (category === undefined || !isOneRun(text, run)) continue;
      found.push({ from: run[0]!.from, to: run[size - 1]!.to, category });
      at += size - 1;
      break;
    }
  }
  return found;
};

/** Nothing but white space may stand between the words of a phrase. */
const isOneRun = (text: string, run: readonly { readonly from: number; readonly to: number }[]): boolean =>
  run.every((word, at) => at === 0 || text.slice(run[at - 1]!.to, word.from).trim() === '');

const knownPhrases = (): ReadonlyMap<string, BiasCategory> => {
  const phrases = new Map<string, BiasCategory>();
  for (const [category, byLocale] of Object.entries(biasLexicon) as [
    BiasCategory,
    Record<Locale, readonly string[]>,
  ][])
    for (const list of Object.values(byLocale)) for (const phrase of list) phrases.set(phrase, category);
  return phrases;
};
