import type { Language, SensePhrase } from '../language/language.ts';
import { part } from '../language/sense.ts';
import type { Token } from './token.ts';
import { scanTokens } from './scan-tokens.ts';
import { labelLength } from './without-label.ts';
import { intended } from './intended-word.ts';

/** Joins number words at `at`: `two hundred`, `thirty five`. Gives how many tokens were joined. */
const joinNumberWords = (tokens: readonly Token[], at: number, into: Token): number => {
  let total = 0;
  let taken = 0;
  let smallest = Infinity;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined || (next > at && !token.spaced && token.kind !== 'word')) break;
    const { number, scale } = token.sense;
    if (number !== undefined && number < smallest && (next === at || smallest > 9)) {
      total += number;
      smallest = number >= 20 && number % 10 === 0 ? 10 : 0;
    } else if (scale === 100 && next > at) {
      total *= 100;
      smallest = 100;
    } else if (
      (token.sense.parts & part.and) === 0 ||
      total % 100 !== 0 ||
      tokens[next + 1]?.sense.number === undefined
    )
      break;
    else continue;
    taken = next - at + 1;
    into.end = token.end;
  }
  into.value = total;
  return taken;
};

/** `twenty-five`. */
const hyphenNumber = (word: string, language: Language): number => {
  const dash = word.indexOf('-');
  if (dash < 3) return NaN;
  const tens = language.words.get(word.slice(0, dash))?.sense.number;
  const ones = language.words.get(word.slice(dash + 1))?.sense.number;
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 && ones > 0 ? tens + ones : NaN;
};

/**
 * The tokens of a text with phrases joined to one token each, number words turned into numbers, and misspelt verbs
 * read as what was meant. Takes time linear in the text.
 */
export const lexemesOf = (text: string, language: Language): Token[] => {
  const tokens = scanTokens(text, language);
  const lexemes: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const hit = token.phrases === undefined ? undefined : phraseAt(tokens, at, token.phrases);
    if (hit !== undefined) {
      const last = tokens[at + hit.words.length - 1] ?? token;
      token.end = last.end;
      token.text = hit.words.join(' ');
      // A name ends like its last word, `fire stations`; a verb like its first, `sets up`.
      if (hit.sense.verb === undefined) token.form = last.form;
      token.sense = hit.sense;
      at += hit.words.length;
      if (hit.sense.number !== undefined) {
        token.kind = 'number';
        token.value = hit.sense.number;
      }
      lexemes.push(token);
      continue;
    }
    if (token.kind === 'word') {
      if (token.sense.number !== undefined) {
        const taken = joinNumberWords(tokens, at, token);
        token.kind = 'number';
        lexemes.push(token);
        at += Math.max(1, taken);
        continue;
      }
      const value = token.text.includes('-') ? hyphenNumber(token.text, language) : NaN;
      if (Number.isFinite(value)) {
        token.kind = 'number';
        token.value = value;
      }
    }
    lexemes.push(token);
    at++;
  }
  const label = labelLength(lexemes);
  if (label > 0) lexemes.splice(0, label);
  const first = lexemes[0];
  if (first?.kind === 'word') first.sense = intended(first, language);
  return lexemes;
};

/** The longest phrase that stands at `at`. */
const phraseAt = (
  tokens: readonly Token[],
  at: number,
  phrases: readonly SensePhrase[],
): SensePhrase | undefined => {
  for (const phrase of phrases) if (matches(tokens, at, phrase.words)) return phrase;
  return undefined;
};

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean => {
  for (let next = 1; next < words.length; next++) if (tokens[at + next]?.text !== words[next]) return false;
  return true;
};
