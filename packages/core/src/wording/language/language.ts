import { UsageError } from '../../error/usage-error.ts';
import { checkLanguageData } from './check-language-data.ts';
import type { LanguageData } from './language-data.ts';
import { form, noSense, part, trait, type Part, type Sense, type SenseUnit, type VerbKind } from './sense.ts';

/** A phrase of several words. */
export interface SensePhrase {
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** A word by itself, and the phrases it begins. */
export interface WordEntry {
  sense: Sense;
  phrases: SensePhrase[] | undefined;
}

/** An ending and what it says: a bit of `form`. */
export type Ending = readonly [ending: string, bit: number];

/** The last part of compounds, and what it says of them. */
export type Compound = readonly [tail: string, sense: Sense];

/** A language ready to read texts with. Made by {@link defineLanguage}. */
export interface Language {
  /** Language tag, e.g. `en`. */
  readonly id: string;
  /** Mark before decimals. */
  readonly decimalMark: '.' | ',';
  /** Words, with the phrases that begin with them, the longest first. */
  readonly words: ReadonlyMap<string, WordEntry>;
  /** Endings by the code of their last character. */
  readonly endings: readonly (readonly Ending[] | undefined)[];
  /** May the verb stand last? */
  readonly verbLast: boolean;
  /** Last parts of compounds by the code of their last character, the longest first. */
  readonly compounds: readonly (readonly Compound[] | undefined)[];
  /** Verbs that change a metric or make something, by first letter: what a misspelt verb is compared with. */
  readonly verbsByLetter: ReadonlyMap<string, readonly string[]>;
}

type Draft = { -readonly [Key in keyof Sense]: Sense[Key] };

const split = (phrases: string): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** What a function of the host says about a word, refused when it is no list of words. */
const formsOf = (forms: (word: string) => unknown, word: string, name: string): readonly string[] => {
  const found = forms(word);
  if (Array.isArray(found) && Array.from(found as readonly unknown[]).every((one) => typeof one === 'string'))
    return found as readonly string[];
  throw new UsageError('core/bad-option', `\`${name}\` must give a list of words`);
};

/**
 * Makes a language out of its lists, once: give the result to `parseKeyResult` and `parseObjective` as `language`.
 * A word may stand in several lists; it then has all those senses, and the place in the sentence decides. Takes
 * time linear in the lists. Data that is none is a `UsageError` `core/bad-option` that names the list.
 *
 * @example
 * ```ts
 * import { defineLanguage, englishData, parseKeyResult } from '@throughline/core/wording';
 *
 * const ours = defineLanguage({ ...englishData, id: 'en-x-ours', verbs: { ...englishData.verbs, up: 'uplevel' } });
 * parseKeyResult('Uplevel NPS to 50', { language: ours }).direction; // => 'increase'
 * ```
 */
export const defineLanguage = (data: LanguageData): Language => {
  checkLanguageData(data);
  const verbForms = (verb: string) => formsOf(data.verbForms, verb, 'verbForms');
  const nounForms = (noun: string) => formsOf(data.nounForms, noun, 'nounForms');
  const senses = new Map<string, Draft>();
  const draftOf = (phrase: string): Draft => {
    const known = senses.get(phrase);
    if (known !== undefined) return known;
    const draft: Draft = { ...noSense };
    senses.set(phrase, draft);
    return draft;
  };
  const each = (phrases: string | undefined, set: (draft: Draft, phrase: string) => void): void => {
    for (const phrase of split(phrases ?? '')) set(draftOf(phrase), phrase);
  };
  for (const [value, words] of data.numbers) each(words, (draft) => (draft.number = value));
  for (const [value, words] of data.scales) each(words, (draft) => (draft.scale = value));
  for (const [value, words] of data.fractions) each(words, (draft) => (draft.fraction = value));
  const unit = (words: string, made: SenseUnit, factor: number): void => {
    each(words, (draft) => {
      draft.unit = made;
      draft.unitFactor = factor;
    });
  };
  for (const [span, factor, words] of data.durations) unit(words, { kind: 'duration', in: span }, factor);
  for (const [iso, words] of data.currencies)
    unit(words, { kind: 'currency', iso: iso === '' ? null : iso }, 1);
  for (const [kind, factor, words] of data.units) {
    if (kind === 'count') unit(words, { kind, size: factor }, 1);
    else unit(words, { kind: kind === 'points' ? 'percent' : kind }, factor);
    if (kind === 'points') each(words, (draft) => (draft.points = true));
  }
  for (const [relation, words] of data.before) each(words, (draft) => (draft.before = relation));
  for (const [relation, words] of data.after) each(words, (draft) => (draft.after = relation));
  for (const [name, words] of Object.entries(data.parts) as [Part, string][])
    each(words, (draft) => (draft.parts |= part[name]));
  for (const [name, words] of Object.entries(data.nouns) as [keyof typeof trait, string][]) {
    for (const noun of split(words)) for (const form of nounForms(noun)) draftOf(form).traits |= trait[name];
  }
  const verbsByLetter = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(data.verbs) as [VerbKind, string][]) {
    for (const verb of split(words)) {
      for (const form of verbForms(verb)) draftOf(form).verb ??= kind;
      if (verb.length < 5 || verb.includes(' ')) continue;
      const letter = verb.charAt(0);
      const others = verbsByLetter.get(letter) ?? [];
      others.push(verb);
      verbsByLetter.set(letter, others);
    }
  }
  for (const [kind, words] of Object.entries(data.verbNouns) as [VerbKind, string][])
    each(words, (draft) => (draft.verb ??= kind));
  for (const [value, words] of data.multiples) {
    for (const verb of split(words))
      for (const form of verbForms(verb)) {
        draftOf(form).factor = value;
        draftOf(form).verb ??= 'multiply';
      }
  }
  for (const [value, words] of data.numbers) {
    for (const word of split(words))
      for (const ending of split(data.multipleEndings ?? ''))
        if (value > 1 && !word.includes(' ')) {
          draftOf(word + ending).factor ??= value;
          draftOf(word + ending).verb ??= 'multiply';
        }
  }
  const words = new Map<string, WordEntry>();
  const entryOf = (word: string): WordEntry => {
    const entry = words.get(word) ?? { sense: noSense, phrases: undefined };
    words.set(word, entry);
    return entry;
  };
  for (const [phrase, sense] of senses) {
    const parts = phrase.split(' ');
    const entry = entryOf(parts[0] ?? '');
    if (parts.length === 1) entry.sense = sense;
    else (entry.phrases ??= []).push({ words: parts, sense });
  }
  for (const { phrases } of words.values()) phrases?.sort((a, b) => b.words.length - a.words.length);
  const endings: Ending[][] = [];
  for (const [name, list] of Object.entries(data.endings) as [keyof typeof form, string][]) {
    for (const ending of split(list))
      (endings[ending.charCodeAt(ending.length - 1)] ??= []).push([ending, form[name]]);
  }
  const tails = new Map<string, number>();
  for (const [name, list] of Object.entries(data.compounds ?? {}) as [keyof typeof trait, string][])
    for (const tail of split(list)) tails.set(tail, (tails.get(tail) ?? 0) | trait[name]);
  const compounds: Compound[][] = [];
  for (const [tail, traits] of tails)
    (compounds[tail.charCodeAt(tail.length - 1)] ??= []).push([tail, { ...noSense, traits }]);
  // Holes are skipped.
  compounds.forEach((list) => list.sort((a, b) => b[0].length - a[0].length));
  return {
    id: data.id,
    decimalMark: data.decimalMark,
    words,
    endings,
    verbLast: data.verbLast === true,
    compounds,
    verbsByLetter,
  };
};
