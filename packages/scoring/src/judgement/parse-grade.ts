import { badArgument } from '../policy/bad-argument.ts';
import type { GradeScheme } from '../policy/grade-scheme.ts';
import type { Grade } from '../score/grade.ts';
import { checkScheme } from './check-scheme.ts';
import { committedWords } from './committed-words.ts';

/**
 * Reads what {@link formatGrade} wrote, by the tables it may be from; the words of commitments need none.
 * Undefined for a scheme or a word that is not among them.
 *
 * @example
 * ```ts
 * import { gradeSchemes, parseGrade } from '@throughline/scoring';
 *
 * parseGrade('committed:met-late', []); // => { scheme: 'committed', word: 'met-late' }
 * parseGrade('servicenow:blue', [gradeSchemes.servicenow]); // => undefined
 * ```
 */
export const parseGrade = (text: string, schemes: readonly GradeScheme[]): Grade | undefined => {
  if (!Array.isArray(schemes)) throw badArgument('`schemes` must be a list of grade schemes');
  for (const scheme of schemes) checkScheme(scheme);
  const at = typeof text === 'string' ? text.indexOf(':') : -1;
  if (at < 0) return undefined;
  const [scheme, word] = [text.slice(0, at), text.slice(at + 1)];
  const words =
    scheme === 'committed'
      ? committedWords
      : (schemes as readonly GradeScheme[]).find(({ id }) => id === scheme)?.bands.map((band) => band.word);
  return words?.includes(word as never) === true ? { scheme, word } : undefined;
};
