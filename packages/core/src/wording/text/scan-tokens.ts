import type { Language } from '../language/language.ts';
import { form, noSense, part, type Sense } from '../language/sense.ts';
import { isDigit, isLetterAt } from './characters.ts';
import { literalAt, valueOf } from './number-literal.ts';
import { signAt, signSenses } from './signs.ts';
import type { Token } from './token.ts';

const someday: Sense = /* @__PURE__ */ Object.freeze({ ...noSense, parts: part.someday });
const seconds: Sense = /* @__PURE__ */ Object.freeze({
  ...noSense,
  unit: { kind: 'duration', in: 'seconds' },
} as const);
const ratio: Sense = /* @__PURE__ */ Object.freeze({ ...noSense, unit: { kind: 'ratio' } } as const);

const apostrophe = 39;
const curlyApostrophe = 0x2019;

/** End of the word that begins at `from`. Hyphens, `&`, apostrophes and dots hold a word together from inside. */
const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetterAt(text, at) || isDigit(code)) {
      at++;
      continue;
    }
    if (code === 32 || at === from) break;
    // `senior+`, `C++`
    if (code === 43 && isLetterAt(text, at - 1) && !isDigit(text.charCodeAt(at + 1))) {
      at++;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    const letter = isLetterAt(text, at + 1);
    const joins =
      (code === 45 && (letter || (isDigit(next) && !isSub(text, from, at)))) ||
      ((code === 38 || code === 95 || code === apostrophe || code === curlyApostrophe) && letter) ||
      // `A/B`
      (code === 47 && letter && at === from + 1 && !isLetterAt(text, at + 2)) ||
      // `va.example`: a stop inside a word, with a small letter behind it.
      (code === 46 && next >= 97 && next <= 122);
    if (!joins) break;
    at++;
  }
  return at;
};

/** `sub-200ms`: the hyphen parts. */
const isSub = (text: string, from: number, to: number): boolean =>
  to - from === 3 && text.slice(from, to).toLowerCase() === 'sub';

const lettersEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isLetterAt(text, at)) at++;
  return at;
};

/** Bits of the endings a word has: {@link form}. */
const formOf = (word: string, language: Language): number => {
  const endings = language.endings[word.charCodeAt(word.length - 1)];
  if (endings === undefined) return 0;
  let bits = 0;
  for (const [ending, bit] of endings) {
    if (word.length <= ending.length || !word.endsWith(ending)) continue;
    if (bit !== form.ordinal || (word.length <= 4 && isDigit(word.charCodeAt(0)))) bits |= bit;
  }
  return bits;
};

const tokenOf = (kind: Token['kind'], text: string, start: number, end: number, spaced: boolean): Token => ({
  kind,
  text,
  start,
  end,
  spaced,
  value: NaN,
  sense: noSense,
  phrases: undefined,
  form: 0,
  dead: false,
  period: false,
});

/** Splits a text into words, numbers and signs, and looks every one of them up. Takes time linear in the text. */
export const scanTokens = (text: string, language: Language): Token[] => {
  const tokens: Token[] = [];
  // Small letters are as long as capitals in almost all texts; where not, each word is lowered by itself.
  const lowered = text.toLowerCase();
  const whole = lowered.length === text.length;
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      spaced = true;
      at++;
      continue;
    }
    let end: number;
    let kind: Token['kind'] = 'word';
    let value = NaN;
    let sense: Sense | undefined;
    const digit = isDigit(code) || (code === 46 && spaced && isDigit(text.charCodeAt(at + 1)));
    if (digit) {
      const literal = literalAt(text, at, language.decimalMark);
      end = literal.end;
      value = valueOf(literal);
      kind = 'number';
      if (literal.kind === 'date') {
        kind = 'word';
        sense = someday;
      } else if (literal.kind === 'clock') sense = seconds;
      else if (literal.kind === 'ratio') {
        sense = ratio;
        // `1:1` is a talk.
        if (end - at === 3 && value === 1) {
          kind = 'word';
          sense = undefined;
        }
      } else if (isLetterAt(text, end) && !hasSuffix(text, end, language)) {
        // `2FA`, `3D`, `1st`: a name that begins with a digit.
        kind = 'word';
        end = wordEnd(text, end);
      }
    } else if (isLetterAt(text, at)) {
      const previous = tokens[tokens.length - 1];
      // `20k+`, `45ms-60ms`: a suffix ends where its letters end.
      end = !spaced && previous?.kind === 'number' ? lettersEnd(text, at) : wordEnd(text, at);
      // `US$`, `A$`: letters that end in the sign of a currency.
      if (text.charCodeAt(end) === 36 && language.words.has(text.slice(at, end + 1).toLowerCase())) end++;
    } else {
      kind = 'sign';
      end = signAt(text, at);
    }
    const lower = whole ? lowered.slice(at, end) : text.slice(at, end).toLowerCase();
    const token = tokenOf(kind, lower, at, end, spaced);
    token.value = kind === 'number' ? value : NaN;
    if (sense !== undefined) token.sense = sense;
    else if (kind !== 'number') look(token, language);
    tokens.push(token);
    spaced = false;
    at = end;
  }
  return tokens;
};

/** Signs that mean nothing by themselves, in any language. */
const silent = new Set(['.', ',', '(', ')', ':', ';', '/', '-', '"', '[', ']']);

/** Looks a word or sign up. */
const look = (token: Token, language: Language): void => {
  if (token.kind === 'sign' && silent.has(token.text)) return;
  const signed = token.kind === 'sign' ? signSenses.get(token.text) : undefined;
  const entry = signed === undefined ? language.words.get(token.text) : undefined;
  token.sense = signed ?? entry?.sense ?? noSense;
  token.phrases = entry?.phrases;
  if (token.sense === noSense) token.sense = compoundSense(token.text, language);
  if (token.sense === noSense && token.text.length < mostMiddle)
    token.sense = middleSense(token.text, language);
  if (token.kind === 'word') token.form = formOf(token.text, language);
};

/** Longest word that can be the middle of a month: `early-september`. */
const mostMiddle = 16;

/** `mid-May`, `late-September`: a month, with a word in front that only says which part of it. */
const middleSense = (word: string, language: Language): Sense => {
  const hyphen = word.indexOf('-');
  if (hyphen < 3) return noSense;
  const front = language.words.get(word.slice(0, hyphen))?.sense;
  const month = language.words.get(word.slice(hyphen + 1))?.sense;
  const fits = ((front?.parts ?? 0) & part.filler) !== 0 && ((month?.parts ?? 0) & part.month) !== 0;
  return fits ? (month ?? noSense) : noSense;
};

/** What the last part of an unknown compound says: `Lieferzeit` is a time. */
const compoundSense = (word: string, language: Language): Sense => {
  for (const [tail, sense] of language.compounds[word.charCodeAt(word.length - 1)] ?? [])
    if (word.length > tail.length + 1 && word.endsWith(tail)) return sense;
  return noSense;
};

/** Do the letters behind a number make it larger or give it a unit: `20k`, `45ms`, `5x`? A capital D does not. */
const hasSuffix = (text: string, from: number, language: Language): boolean => {
  const end = lettersEnd(text, from);
  const letters = text.slice(from, end);
  const suffix = language.words.get(letters.toLowerCase())?.sense;
  if (suffix === undefined || letters === 'D' || isDigit(text.charCodeAt(end))) return false;
  return suffix.scale !== undefined || suffix.unit !== undefined;
};
