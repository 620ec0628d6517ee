import { englishNouns } from './english-nouns.ts';
import { englishParts } from './english-parts.ts';
import { englishUnits } from './english-units.ts';
import { englishVerbNouns, englishVerbs } from './english-verbs.ts';
import { englishTradeNouns } from './english-trade-nouns.ts';
import { englishTradeVerbs } from './english-trade-verbs.ts';
import type { LanguageData } from './language-data.ts';

const vowels = 'aeiou';

/** `y` behind a consonant: `identify`, `company`. */
const softY = (word: string): boolean => word.endsWith('y') && !vowels.includes(word.charAt(word.length - 2));

/** Short words that double their last letter: `cut` gives `cutting`, `ship` gives `shipped`. */
const doubles = (word: string): boolean => {
  const last = word.charAt(word.length - 1);
  const middle = word.charAt(word.length - 2);
  const before = word.charAt(word.length - 3);
  const short =
    word.length <= 4 && !vowels.includes(word.charAt(0)) && !vowels.includes(before === '' ? 'a' : before);
  return short && vowels.includes(middle) && !'aeiouwxyhk'.includes(last);
};

const hissing = /(?:s|x|z|ch|sh)$/;

/** `close`, `closes`, `closed`, `closing`; a particle stays behind: `set up`, `sets up`. */
const verbForms = (verb: string): string[] => {
  const space = verb.indexOf(' ');
  const word = space < 0 ? verb : verb.slice(0, space);
  const tail = space < 0 ? '' : verb.slice(space);
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const forms = softY(word)
    ? [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
    : doubles(word)
      ? [word, `${word}s`, `${word}${word.slice(-1)}ed`, `${word}${word.slice(-1)}ing`]
      : [word, `${word}${hissing.test(word) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
  return forms.map((form) => form + tail);
};

/** `review`, `reviews`; `company`, `companies`. */
const nounForms = (noun: string): string[] => [
  noun,
  softY(noun) ? `${noun.slice(0, -1)}ies` : `${noun}${hissing.test(noun) ? 'es' : 's'}`,
];

/** Lists by name, the words of both behind one another. */
const joined = <Name extends string>(
  lists: Readonly<Partial<Record<Name, string>>>,
  more: Readonly<Partial<Record<Name, string>>>,
): Partial<Record<Name, string>> => {
  const all: Partial<Record<Name, string>> = { ...lists };
  for (const name of Object.keys(more) as Name[])
    all[name] = [lists[name], more[name]].filter((words) => words !== undefined).join(', ');
  return all;
};

/**
 * What English brings: lists of words by what they do, and its endings. A start for a language of one's own.
 *
 * @example
 * ```ts
 * import { englishData } from '@throughline/core/wording';
 *
 * englishData.verbForms('ship'); // => ['ship', 'ships', 'shipped', 'shipping']
 * ```
 */
export const englishData: LanguageData = {
  id: 'en',
  decimalMark: '.',
  ...englishUnits,
  verbs: joined(englishVerbs, englishTradeVerbs),
  verbNouns: englishVerbNouns,
  parts: englishParts,
  nouns: joined(englishNouns, englishTradeNouns),
  endings: {
    adverb: 'ly',
    gerund: 'ing',
    participle: 'ed, en, ught',
    plural: 's',
    ordinal: 'st, nd, rd, th',
    action: 'tion, sion, ment, val',
  },
  verbForms,
  nounForms,
};
