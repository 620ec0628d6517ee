import { visibleText } from '../grounding/plain-text.ts';
import { foldWord } from './fold-word.ts';
import type { Named } from './name-book.ts';
import type { PhraseBook } from './phrase-book.ts';
import { sentencesWithout } from './sentences-without.ts';

/** A text of the data as it leaves. */
export interface CleanPassage {
  /** What leaves. */
  readonly text: string;
  /** Pseudonyms in it, in order, with the words they stand for. */
  readonly pieces: readonly Piece[];
  /** Sentences left out. */
  readonly dropped: number;
  /** Was it longer than the bound? */
  readonly cut: boolean;
}

/** A pseudonym in a passage. */
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
  const mail = String.raw`(?<mail>[^\s@<>"'(),;:[\]]{1,64}@[^\s@<>"'(),;:[\]]{0,250}[\p{L}\p{N}])`;
  /** Seven to fifteen digits (E.164) behind `+`, `00`, `0` or a bracket, or in the groups of North America. */
  const phone = String.raw`(?<phone>(?<![\p{L}\p{N}.,+-])(?:\+\d|\(?0\d|\(\d|\d{3}[-.]\d{3}[-.]\d{4}(?!\d))(?:[ ()./-]{0,2}\d){0,14}(?![\p{L}\p{N}]))`;
  return new RegExp(`${mail}|${phone}|(?<word>[\\p{L}\\p{M}\\p{N}]+)`, 'gu');
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
  const matches = [...text.matchAll(found)];
  const words = matches.map(({ groups, 0: whole }) =>
    groups?.['mail'] === undefined ? foldWord(whole) : '',
  );
  const endOf = (at: number): number => (matches[at]?.index ?? 0) + (matches[at]?.[0].length ?? 0);
  const joined = (at: number): boolean => (matches[at + 1]?.index ?? 0) - endOf(at) <= 2;
  let out = '';
  let from = 0;
  const pieces: Piece[] = [];
  const put = (start: number, end: number, pseudonym: string): void => {
    out += text.slice(from, start);
    pieces.push({ at: out.length, pseudonym, original: text.slice(start, end) });
    out += pseudonym;
    from = end;
  };
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at]!;
    const start = match.index;
    const whole = match[0];
    const isAddress = match.groups?.['mail'] !== undefined || isPhone(match, phones);
    if (isAddress) {
      put(start, endOf(at), names.ofAddress(whole));
      continue;
    }
    const hit = names.book.longestAt(words, at, joined);
    if (hit === undefined) continue;
    const end = endOf(at + hit.length - 1);
    put(start, end, names.ofNamed(hit.value, text.slice(start, end)));
    at += hit.length - 1;
  }
  return { text: out + text.slice(from), pieces, dropped, cut: raw.length > longest };
};

const isPhone = ({ groups, 0: whole }: RegExpMatchArray, phones: boolean): boolean =>
  phones && groups?.['phone'] !== undefined && whole.replace(/\D/g, '').length > 6 && !noPhone.test(whole);
