import { badArgument } from '../policy/bad-argument.ts';
import type { Grade } from '../score/grade.ts';

/**
 * A grade as one text that {@link parseGrade} reads again: its scheme and its word.
 *
 * @example
 * ```ts
 * import { formatGrade, gradeOf, gradeSchemes, parseGrade } from '@throughline/scoring';
 *
 * const text = formatGrade(gradeOf(gradeSchemes.servicenow, 0.8));
 * text; // => 'servicenow:yellow'
 * parseGrade(text, [gradeSchemes.servicenow]); // => { scheme: 'servicenow', word: 'yellow' }
 * ```
 */
export const formatGrade = (grade: Grade): string => {
  const { scheme, word } = Object(grade) as Partial<Grade>;
  if (typeof scheme !== 'string' || typeof word !== 'string')
    throw badArgument('`formatGrade` takes a grade, its scheme and its word');
  return `${scheme}:${word}`;
};
