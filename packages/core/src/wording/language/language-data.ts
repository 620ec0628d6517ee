import type { DurationUnit } from '../../measure/measure-unit.ts';
import type { Part, Relation, VerbKind } from './sense.ts';
import type { form, trait } from './sense.ts';

/** Words and phrases, apart by commas: `at least, no less than`. Lower case. */
export type Phrases = string;

/** What a language brings for texts to be read in it: plain lists, and two small functions for its endings. */
export interface LanguageData {
  /** Language tag, e.g. `en`. */
  readonly id: string;
  /** Mark before decimals; the other one separates groups. */
  readonly decimalMark: '.' | ',';
  /** Number words: `[value, words]`. */
  readonly numbers: readonly (readonly [value: number, words: Phrases])[];
  /** Words and suffixes that multiply the number before them: `[1000, 'thousand, k']`. */
  readonly scales: readonly (readonly [value: number, words: Phrases])[];
  /** Parts of a whole: `[0.5, 'half']`. */
  readonly fractions: readonly (readonly [value: number, words: Phrases])[];
  /** Verbs and adverbs of multiplication: `[2, 'double, twice']`. */
  readonly multiples: readonly (readonly [value: number, words: Phrases])[];
  /** Endings that make a multiple of a number word: `fold`, as in `fivefold`. Absent: none. */
  readonly multipleEndings?: Phrases;
  /** Units of time: unit, how many of it one word is, words. */
  readonly durations: readonly (readonly [unit: DurationUnit['in'], factor: number, words: Phrases])[];
  /** Currencies: ISO 4217 code, words. Signs such as `$` belong here too. */
  readonly currencies: readonly (readonly [iso: string, words: Phrases])[];
  /** Other units: kind, factor, words. `points` are percentage points; a `count` is of a
   * unit that has no kind of its own, and its factor compares `GB` with `MB`. */
  readonly units: readonly (readonly [
    kind: 'percent' | 'points' | 'score' | 'ratio' | 'count',
    factor: number,
    words: Phrases,
  ])[];
  /** Comparisons that stand before a number. */
  readonly before: readonly (readonly [relation: Relation, words: Phrases])[];
  /** Comparisons that stand behind a number. `better` is on the good side, whichever that is. */
  readonly after: readonly (readonly [relation: Relation | 'better', words: Phrases])[];
  /** Verbs by what they do. Base forms; `verbForms` adds the rest. */
  readonly verbs: Readonly<Partial<Record<VerbKind, Phrases>>>;
  /** Words that do what verbs do but are none: `reduction`, `growth`. */
  readonly verbNouns: Readonly<Partial<Record<VerbKind, Phrases>>>;
  /** Small words by what they do. */
  readonly parts: Readonly<Partial<Record<Part, Phrases>>>;
  /** Nouns and adjectives by trait. `nounForms` adds plurals. */
  readonly nouns: Readonly<Partial<Record<keyof typeof trait, Phrases>>>;
  /** May the verb stand last, as in `NPS auf 50 steigern`? Absent: no. */
  readonly verbLast?: boolean;
  /** Last parts of compounds by trait: an unknown `Lieferzeit` is a `zeit`. Absent: compounds are written apart. */
  readonly compounds?: Readonly<Partial<Record<keyof typeof trait, Phrases>>>;
  /** Endings that say what a word is, also one that is in no list. */
  readonly endings: Readonly<Partial<Record<keyof typeof form, Phrases>>>;
  /** All forms of a verb. */
  readonly verbForms: (verb: string) => readonly string[];
  /** All forms of a noun. */
  readonly nounForms: (noun: string) => readonly string[];
}
