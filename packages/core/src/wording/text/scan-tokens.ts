import type { Language } from '../language/language.ts';
import { noSense, part, type Sense } from '../language/sense.ts';
import { isLetterAt, isDigit } from './characters.ts';
import { literalAt, valueOf } from './number-literal.ts';
import { signAt, signSenses } from './signs.ts';
import type { Token } from './token.ts';

const someday: Sense = /* @__PURE__ */ Object.freeze({ ...noSense, parts: part.someday } as const);
const seconds: Sense = /* @__PURE__ */ Object.freeze({
  ...noSense,
  unit: { kind: 'duration', in: 'seconds' },
} as const);
const ratio: Sense = /* @__PURE__ */ Object.freeze({ ...noSense, unit: { kind: 'ratio' } } as const);

const apostrophes = "'’";

/** End of the word that begins at `from`. Hyphens, `&`, apostrophes and dots hold a word together from inside. */
const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    if (isLetterAt(text, at) || isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const sign = text.charAt(at);
    const inner =
      at > from &&
      (isLetterAt(text, at + 1) ||
        (sign === '-' && isDigit(text.charCodeAt(at + 1)) && text.slice(from, at).toLowerCase() !== 'sub'));
    if (sign === '+' && at > from && isLetterAt(text, at - 1) && !isDigit(text.charCodeAt(at + 1))) at++;
    else if (inner && (sign === '-' || sign === '&' || sign === '_' || apostrophes.includes(sign))) at++;
    else if (sign === '/' && at === from + 1 && isLetterAt(text, at + 1) && !isLetterAt(text, at + 2)) at++;
    else if (inner && sign === '.' && text.charAt(at + 1) >= 'a') at++;
    else break;
  }
  return at;
};

/** End of the letters that begin at `from`. */
const lettersEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isLetterAt(text, at)) at++;
  return at;
};

/** Splits a text into words, numbers and signs, and looks every one of them up. Takes time linear in the text. */
export const scanTokens = (text: string, language: Language): Token[] => {
  const tokens: Token[] = [];
  let spaced = true;
  const push = (kind: Token['kind'], start: number, end: number, value: number, sense?: Sense): void => {
    const lower = text.slice(start, end).toLowerCase();
    const found = sense ?? (kind === 'number' ? noSense : (language.words.get(lower) ?? noSense));
    tokens.push({ kind, text: lower, start, end, spaced, value, sense: found, dead: false });
    spaced = false;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      spaced = true;
      at++;
      continue;
    }
    const leadingDot = code === 46 && spaced && isDigit(text.charCodeAt(at + 1));
    if (isDigit(code) || leadingDot) {
      const literal = literalAt(text, at, language.decimalMark);
      const { end } = literal;
      if (literal.kind === 'date') {
        push('word', at, end, NaN, someday);
        at = end;
        continue;
      }
      const suffixEnd = lettersEnd(text, end);
      if (suffixEnd > end) {
        const suffix = language.words.get(text.slice(end, suffixEnd).toLowerCase());
        // `2FA`, `3D`, `1st`, `4G`: a name that begins with a digit. `20k`, `45ms`, `5x`: a number with a suffix.
        const known = suffix?.scale !== undefined || suffix?.unit !== undefined;
        if (!known || isDigit(text.charCodeAt(suffixEnd)) || text.slice(end, suffixEnd) === 'D') {
          const wordStop = wordEnd(text, end);
          push('word', at, wordStop, NaN);
          at = wordStop;
          continue;
        }
      }
      const sense = literal.kind === 'clock' ? seconds : literal.kind === 'ratio' ? ratio : noSense;
      const whole = literal.kind === 'ratio' && valueOf(literal) === 1 && text.slice(at, end) === '1:1';
      if (whole) push('word', at, end, NaN);
      else push('number', at, end, valueOf(literal), sense);
      at = end;
      if (suffixEnd > end) {
        push('word', end, suffixEnd, NaN);
        at = suffixEnd;
      }
      continue;
    }
    if (isLetterAt(text, at)) {
      // `US$`, `A$`: letters that end in the sign of a currency.
      const letters = lettersEnd(text, at);
      const money = text.charAt(letters) === '$' && language.words.has(text.slice(at, letters + 1).toLowerCase());
      const end = money ? letters + 1 : wordEnd(text, at);
      push('word', at, end, NaN);
      at = end;
      continue;
    }
    const end = signAt(text, at);
    const sign = text.slice(at, end);
    push('sign', at, end, NaN, signSenses.get(sign));
    at = end;
  }
  return tokens;
};
