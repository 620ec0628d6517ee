import { bandAt } from '../numeric/band-at.ts';
import { roundTo } from '../numeric/round-to.ts';
import type { GradeScheme } from '../policy/grade-scheme.ts';
import type { Policy } from '../policy/policy.ts';
import type { Grade } from '../score/grade.ts';
import { checkScheme } from './check-scheme.ts';
import { committedWords } from './committed-words.ts';

/** A commitment in words; 1 is `met`. */
export const committedGrade = (verdict: number): Grade => ({
  scheme: 'committed',
  word: committedWords[verdict - 1] ?? 'pending',
});

/** The table for a commitment, by its code in the index. */
export const schemeOf = ({ grades: { schemes } }: Policy, commitment: number): GradeScheme =>
  commitment === 1 ? schemes.committed : commitment === 3 ? schemes.learning : schemes.aspirational;

/** Into how many parts one is cut before grading. */
const parts = { 'one-decimal': 10, 'whole-percent': 100 } as const;

/** How a number is read in a table: the number as it was rounded, and the band it lies in. */
export interface GradeReading {
  readonly rounded: number;
  readonly from: number;
  readonly above: boolean;
  /** Where the next band begins; absent for the best one. */
  readonly below: number | undefined;
  readonly word: string;
}

/** Reads a score, or the raw attainment behind it, in a table. */
export const gradeReading = (
  { of, rounding, bands }: GradeScheme,
  score: number,
  raw: number,
): GradeReading => {
  const asked = of === 'raw' ? raw : score;
  const given = typeof asked !== 'number' || Number.isNaN(asked) ? 0 : asked;
  const rounded = rounding === 'none' ? given : roundTo(given, parts[rounding]);
  const at = bandAt(bands, rounded);
  const { from, above = false, word } = bands[at]!;
  return { rounded, from, above, below: bands[at + 1]?.from, word };
};

/**
 * A score in the words of a table. `raw` is the attainment before it was cut to 0 to 1; absent, the score. It
 * takes any number; what is none is graded as 0. What is no table is a `UsageError`
 * `scoring/bad-argument`. Sources: docs/sources.md#grades.
 *
 * @example
 * ```ts
 * import { gradeOf, gradeSchemes } from '@throughline/scoring';
 *
 * gradeOf(gradeSchemes.googleBands, 0.65); // => { scheme: 'bands', word: 'green' }
 * gradeOf(gradeSchemes.oracleKpi, 0.92).word; // => 'warning'
 * gradeOf(gradeSchemes.oneToTen, 0.5).word; // => '6'
 * gradeOf(gradeSchemes.ratingFive, 1, 1.3).word; // => '5'
 * ```
 */
export const gradeOf = (scheme: GradeScheme, score: number, raw: number = score): Grade => {
  checkScheme(scheme);
  return { scheme: scheme.id, word: gradeReading(scheme, score, raw).word };
};
