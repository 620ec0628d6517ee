import type { Finding } from '@throughline/core';
import type { FormulaLimits } from './formula-limits.ts';
import { formulaProblem } from './formula-problem.ts';
import { joiningWords } from './formula-words.ts';

/** A number, a name or a sign, after blanks. Every branch begins differently, so the time is linear. */
const part =
  /[ ]*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|([<>=!]=|[-+*/^<>?:(),]))/y;

/**
 * Everything that can be said about the text of a formula without parsing it: size, depth, characters, and
 * what stands side by side. What passes is short and flat enough for a parser that calls itself.
 */
export const checkText = (text: unknown, limits: Required<FormulaLimits>): readonly Finding[] => {
  if (typeof text !== 'string' || text.trim() === '') return [formulaProblem('formula/no-text')];
  if (text.length > limits.length)
    return [formulaProblem('formula/too-long', { length: text.length, most: limits.length })];
  const problems: Finding[] = [];
  const end = text.trimEnd().length;
  let parts = 0;
  let depth = 0;
  let deepest = 0;
  let before = '';
  part.lastIndex = 0;
  for (let at = 0; at < end; ) {
    part.lastIndex = at;
    const found = part.exec(text);
    if (found === null) {
      while (text[at] === ' ') at++;
      // The rest cannot be told apart from here on.
      problems.push(formulaProblem('formula/bad-character', { character: shownAt(text, at), at: at + 1 }));
      break;
    }
    const now = found[0].trimStart();
    if (endsOperand(before) && startsOperand(now) && !(now === '(' && isName(before)))
      problems.push(
        formulaProblem('formula/implicit-multiplication', { left: cut(before), right: cut(now) }),
      );
    if (before === 'not' && now !== '(')
      problems.push(formulaProblem('formula/unclear-not', { right: cut(now) }));
    if (now === '(') deepest = Math.max(deepest, ++depth);
    else if (now === ')') depth--;
    before = now;
    parts++;
    at = part.lastIndex;
  }
  if (parts > limits.parts)
    problems.push(formulaProblem('formula/too-many-parts', { parts, most: limits.parts }));
  if (deepest > limits.depth)
    problems.push(formulaProblem('formula/too-deep', { depth: deepest, most: limits.depth }));
  return problems;
};

/** A character as it can be printed; one without a shape by its number. */
const shownAt = (text: string, at: number): string => {
  const code = text.codePointAt(at) ?? 0;
  return code > 32 && code < 127 ? String.fromCodePoint(code) : `U+${code.toString(16).toUpperCase()}`;
};
const cut = (word: string): string => word.slice(0, 40);

const isName = (word: string): boolean => /^[A-Za-z_]/.test(word) && !joiningWords.has(word);
const endsOperand = (word: string): boolean => word === ')' || /^[.\d]/.test(word) || isName(word);
const startsOperand = (word: string): boolean =>
  word === '(' || word === 'not' || /^[.\d]/.test(word) || isName(word);
