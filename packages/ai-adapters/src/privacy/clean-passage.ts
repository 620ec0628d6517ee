import { visibleText } from '../grounding/plain-text.ts';
import { foldWord, wordPattern, wordSource } from './fold-word.ts';
import type { Named } from './name-book.ts';
import type { PhraseBook } from './phrase-book.ts';
import { sentencesWithout } from './sentences-without.ts';

/** A text of the data as it leaves. */
export interface CleanPassage {
  /** What leaves. */
  readonly text: string;
  /** What was put in, in order, with the words it stands for. */
  readonly pieces: readonly Piece[];
  /** Sentences left out. */
  readonly dropped: number;
  /** Was it longer than the bound? */
  readonly cut: boolean;
}

/** A pseudonym in a passage, or a space beside one that stands for nothing. */
export interface Piece {
  /** First UTF-16 unit in what leaves. */
  readonly at: number;
  /** The pseudonym. */
  readonly pseudonym: string;
  /** The words of the data. */
  readonly original: string;
}

/** Pseudonyms of what is found in a text: somebody or something known, or an address of nobody known. */
export interface PassageNames {
  /** Names, marks and ids. */
  readonly book: PhraseBook<Named>;
  /** Pseudonym of something known; `words` is how the text has it. */
  readonly ofNamed: (named: Named, words: string) => string;
  /** Pseudonym of an address or number of nobody known. */
  readonly ofAddress: (words: string) => string;
}

// One expression that is marked as a whole: a bundler keeps texts with a tag.
const found = /* @__PURE__ */ (() => {
  const mail = String.raw`(?<mail>(?:[^\s@<>"'(),;:[\]]|(?<=\p{L})'(?=\p{L})){1,64}@[^\s@<>"'(),;:[\]]{0,250}[\p{L}\p{N}])`;
  /** Seven to fifteen digits (E.164) behind `+`, `00`, `0` or a bracket, or in the groups of North America. */
  const phone = String.raw`(?<phone>(?<![\p{L}\p{N}.,+-])(?:\+\d|\(?0\d|\(\d|\d{3}[-.]\d{3}[-.]\d{4}(?!\d))(?:[ ()./-]{0,2}\d){0,14}(?![\p{L}\p{N}]))`;
  return new RegExp(`${mail}|${phone}|${wordSource}`, 'gu');
})();

/** What begins like a phone number and is none: dates and decimal fractions. */
const noPhone = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^0[.,]\d+$/;

/** Takes out what a text must not carry: sentences about private matters, names, addresses, phone numbers, ids. */
export const cleanPassage = (
  raw: string,
  longest: number,
  names: PassageNames,
  phones = true,
): CleanPassage => {
  const visible = visibleText(raw, longest);
  const { text, dropped } = sentencesWithout(visible);
  const tokens = [...text.matchAll(found)].flatMap((match): readonly Token[] => tokensOf(match, phones));
  const words = tokens.map(({ isAddress, whole }) => (isAddress ? '' : foldWord(whole)));
  const endOf = (at: number): number => (tokens[at]?.start ?? 0) + (tokens[at]?.whole.length ?? 0);
  const joined = (at: number): boolean => (tokens[at + 1]?.start ?? 0) - endOf(at) <= 2;
  let out = '';
  let from = 0;
  const pieces: Piece[] = [];
  const add = (pseudonym: string, original: string): void => {
    pieces.push({ at: out.length, pseudonym, original });
    out += pseudonym;
  };
  const put = (start: number, end: number, pseudonym: string): void => {
    out += text.slice(from, start);
    // A pseudonym is a word of its own, also in scripts without spaces.
    if (gluedBefore.test(out)) add(' ', '');
    add(pseudonym, text.slice(start, end));
    from = end;
    if (gluedBehind.test(text.slice(end, end + 2))) add(' ', '');
  };
  for (let at = 0; at < tokens.length; at++) {
    const { start, whole, isAddress } = tokens[at]!;
    if (isAddress) {
      put(start, endOf(at), names.ofAddress(whole));
      continue;
    }
    const hit = names.book.longestAt(words, at, joined);
    if (hit === undefined) continue;
    const end = endOf(at + hit.length - 1);
    const named = text.slice(start, end);
    // Where numbers are what is told, no number is an id.
    if (phones || /\p{L}/u.test(named)) put(start, end, names.ofNamed(hit.value, named));
    at += hit.length - 1;
  }
  return { text: out + text.slice(from), pieces, dropped, cut: raw.length > longest };
};

const gluedBefore = /[\p{L}\p{M}\p{N}_]$/u;
const gluedBehind = /^[\p{L}\p{M}\p{N}_]/u;

/** A word, a mail address or a phone number. */
interface Token {
  readonly start: number;
  readonly whole: string;
  readonly isAddress: boolean;
}

/** What was found, or the words of what only looked like a phone number: `(4711)`. */
const tokensOf = ({ groups, index, 0: whole }: RegExpExecArray, phones: boolean): readonly Token[] => {
  const phone = groups?.['phone'] !== undefined;
  if (!phone || (phones && isPhone(whole)))
    return [{ start: index, whole, isAddress: phone || groups?.['mail'] !== undefined }];
  return [...whole.matchAll(wordPattern)].map((word) => ({
    start: index + word.index,
    whole: word[0],
    isAddress: false,
  }));
};

const isPhone = (whole: string): boolean => whole.replace(/\D/g, '').length > 6 && !noPhone.test(whole);
