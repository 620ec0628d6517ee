import type { CivilDate } from '@throughline/core';
import { lexicon, longestPhrase, nameWords, softWords, stopWords } from './lexicon.ts';
import type { Mark, NameHit } from './mark.ts';
import type { NameBook, NameKinds } from './name-book.ts';
import { questionDefaults } from './question-defaults.ts';
import type { QuestionWord } from './question-words.ts';
import { readNumber } from './read-number.ts';
import { readSpan } from './read-span.ts';

/** What stands in the way of understanding a question. */
export type Unclear =
  | { readonly because: 'words'; readonly words: readonly string[] }
  | { readonly because: 'name'; readonly name: string }
  | { readonly because: 'several'; readonly name: string; readonly hits: readonly NameHit[] };

/** What was read from some words: their marks, and how many words they took. */
interface Piece {
  readonly marks: readonly Mark[];
  readonly length: number;
}

/** Some words of a question and what they were read as. */
export interface ReadPiece {
  /** The words, as they stand there. */
  readonly words: string;
  /** Their marks. */
  readonly marks: readonly Mark[];
}

/** Longest name that is looked for, in words. */
const longestName = 30;

/** Most words nobody knows that are told. */
const mostUnknown = 5;

/** Words that may stand between a preposition and a name. */
const articles: readonly unknown[] = [
  'the',
  'our',
  'goal',
  'objective',
  'initiative',
  'team',
  'unit',
  'a',
  'any',
];

/**
 * Marks of a question, in the order of its words. Every word belongs to a mark, or says nothing by itself; otherwise
 * the answer is what is unclear.
 */
export const readMarks = (
  question: readonly QuestionWord[],
  names: NameBook,
  asOf: CivilDate,
  prefersNames = false,
):
  | { readonly marks: readonly Mark[]; readonly pieces: readonly ReadPiece[] }
  | { readonly unclear: Unclear } => {
  const words = question.map(({ text }) => text);
  const marks: Mark[] = [];
  const pieces: ReadPiece[] = [];
  const unknown: string[] = [];
  let end = 0; // of the last mark
  for (let at = 0; at < words.length; ) {
    const wanted = nameWantedAt(question, at, end, marks);
    const found =
      spanAt(words, at, asOf, marks) ??
      (prefersNames ? wholeNameAt(question, at, names) : undefined) ??
      (wanted === undefined ? undefined : nameAt(question, at, names, wanted, true)) ??
      (wanted === 'goal' && articles.includes(words[at]) ? { marks: [], length: 1 } : undefined) ??
      phraseAt(words, at) ??
      numberAt(words, at) ??
      (stopWords.has(words[at]!) ? { marks: [], length: 1 } : undefined) ??
      nameAt(question, at, names, 'directory', isPossessive(words, at)) ??
      firstNameAt(words, at, names);
    if (found !== undefined && 'because' in found) return { unclear: found };
    if (found === undefined) unknown.push(words[at]!);
    else if (found.marks.length > 0) {
      const own = found.marks.map((mark) => placed(mark, words, at, found.length));
      marks.push(...own);
      pieces.push({ words: words.slice(at, at + found.length).join(' '), marks: own });
    }
    at += found?.length ?? 1;
    if (found !== undefined && found.marks.length > 0) end = at;
  }
  if (unknown.length === 0) return { marks, pieces };
  return { unclear: { because: 'words', words: unknown.slice(0, mostUnknown) } };
};

const phraseAt = (words: readonly string[], at: number): Piece | undefined => {
  // Content words of the longest phrase that may begin here, and where each ends; articles within change nothing.
  const content: string[] = [];
  const ends: number[] = [];
  for (let next = at; next < words.length && content.length < longestPhrase; next++) {
    if (next > at && softWords.has(words[next]!)) continue;
    content.push(words[next]!);
    ends.push(next + 1);
  }
  for (let count = content.length; count > 0; count--) {
    const marks = lexicon.get(content.slice(0, count).join(' '));
    if (marks === undefined) continue;
    const length = ends[count - 1]! - at;
    // `under 40 %` compares, `under` a title goes down its line.
    const isLimit = words[at] === 'under' && length === 1 && readNumber(words, at + 1) !== undefined;
    return { marks: isLimit ? [{ is: 'compare', op: 'below' }] : marks, length };
  }
  return undefined;
};

const numberAt = (words: readonly string[], at: number): Piece | undefined => {
  const found = readNumber(words, at);
  if (found === undefined) return undefined;
  const { value, percent, length } = found;
  return { marks: [{ is: 'number', value, percent }], length };
};

/** A length of days after a word that asks for a number, such as `top 5`, is none. */
const spanAt = (
  words: readonly string[],
  at: number,
  asOf: CivilDate,
  marks: readonly Mark[],
): Piece | undefined => {
  const found = readSpan(words, at, asOf);
  if (found === undefined || marks.at(-1)?.is === 'rank') return undefined;
  return { marks: [{ is: 'span', span: found.span }], length: found.length };
};

/** Kinds of names that may stand here: after `support` a goal, after `owned by` a person, after `in` a unit or cycle. */
const nameWantedAt = (
  question: readonly QuestionWord[],
  at: number,
  end: number,
  marks: readonly Mark[],
): NameKinds | undefined => {
  let before = at;
  while (before > 0 && articles.includes(question[before - 1]?.text)) before--;
  const last = marks.at(-1);
  if (last?.is === 'verb' && before <= end && last.verb === 'support') return 'goal';
  if (last?.is === 'verb' && before <= end && last.verb === 'own') return 'person';
  const follows = before > 0 && nameWords.has(question[before - 1]?.text ?? '');
  return follows || question[at]?.quoted === true ? 'directory' : undefined;
};

/** Does nothing stand before a name that says what it does there? Then it is what the question is about. */
const isBare = (words: readonly string[], at: number): boolean => {
  let before = at;
  while (before > 0 && articles.includes(words[before - 1])) before--;
  return !nameWords.has(words[before - 1] ?? '');
};

const placed = (mark: Mark, words: readonly string[], at: number, length: number): Mark => {
  if (mark.is !== 'name') return mark;
  const possessive = words[at + length] === "'s" ? ({ possessive: true } as const) : {};
  return { ...mark, ...possessive, ...(isBare(words, at) ? ({ bare: true } as const) : {}) };
};

/** A unit or person whose whole name stands here, whatever else its words could mean: `Support`. */
const wholeNameAt = (question: readonly QuestionWord[], at: number, names: NameBook): Piece | undefined => {
  // A noun such as `people` is hardly ever meant as a name.
  if (lexicon.get(question[at]?.text ?? '')?.[0]?.is === 'noun') return undefined;
  const found = nameAt(question, at, names, 'directory', false);
  return found === undefined || 'because' in found ? undefined : found;
};

/** First names that are words as well, and no name where they stand alone. */
const alsoWords: ReadonlySet<string> = new Set(
  (
    'will may june april august mark grace rose hope art bill frank pat rob sue drew chase dean grant max jack ' +
    'summer dawn joy faith ray gene guy miles reed ford price cole park king long young lang stein'
  ).split(' '),
);

/** One word of the name of a single person, as in `does Priya have`. Of several people the candidates are told. */
const firstNameAt = (words: readonly string[], at: number, names: NameBook): Piece | Unclear | undefined => {
  const word = words[at]!;
  if (word.length < 3 || alsoWords.has(word) || /\p{N}/u.test(word)) return undefined;
  const hits = names.holding(word, 'person', questionDefaults.candidates);
  return hits.length === 0 ? undefined : settled(word, hits, 1);
};

const isPossessive = (words: readonly string[], at: number): boolean =>
  words.slice(at + 1, at + 4).includes("'s");

/** The longest name that begins at a word; with `parts`, also a part of a single name. */
const nameAt = (
  question: readonly QuestionWord[],
  at: number,
  names: NameBook,
  kinds: NameKinds,
  parts: boolean,
): Piece | Unclear | undefined => {
  const most = question[at]?.quoted === true ? 1 : Math.min(longestName, question.length - at);
  const textOf = (length: number): string =>
    question
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ');
  for (let length = most; length > 0; length--) {
    const hits = names.named(textOf(length), kinds);
    if (hits.length > 0) return settled(textOf(length), hits, length);
    // The whole title of a goal, where it cannot be a word of the question.
    const titled = kinds !== 'goal' && parts && length > 1 ? names.named(textOf(length), 'goal') : [];
    if (titled.length > 0) return settled(textOf(length), titled, length);
  }
  if (question[at]?.quoted === true) return quotedName(textOf(1), names, kinds);
  if (!parts || articles.includes(question[at]?.text)) return undefined;
  // A part of a name must not be made of words of the grammar alone: `of goals` is no unit.
  const longest = kinds === 'goal' ? most : unknownRun(question, at, most);
  for (let length = longest; length > 0; length--) {
    const hits = names.holding(textOf(length), kinds, questionDefaults.candidates);
    if (hits.length > 0) return settled(textOf(length), hits, length);
  }
  return kinds === 'goal' ? { because: 'name', name: textOf(most) } : undefined;
};

/** A name in quotation marks is a name: if it is none of the directory, it is one of a goal, or nobody knows it. */
const quotedName = (name: string, names: NameBook, kinds: NameKinds): Piece | Unclear => {
  const others: readonly NameKinds[] = kinds === 'goal' ? ['goal', 'directory'] : [kinds, 'goal'];
  for (const kind of others) {
    const hits = names.named(name, kind);
    if (hits.length > 0) return settled(name, hits, 1);
  }
  for (const kind of others) {
    const hits = names.holding(name, kind, questionDefaults.candidates);
    if (hits.length > 0) return settled(name, hits, 1);
  }
  return { because: 'name', name };
};

const settled = (name: string, hits: readonly NameHit[], length: number): Piece | Unclear => {
  const [hit, ...others] = hits;
  return hit === undefined || others.length > 0
    ? { because: 'several', name, hits }
    : { marks: [{ is: 'name', hit }], length };
};

/** Words from here on that the grammar does not know. */
const unknownRun = (question: readonly QuestionWord[], at: number, most: number): number => {
  const words = question.map(({ text }) => text);
  let length = 0;
  while (
    length < most &&
    phraseAt(words, at + length) === undefined &&
    !stopWords.has(words[at + length] ?? '') &&
    readNumber(words, at + length) === undefined
  )
    length++;
  return length;
};
