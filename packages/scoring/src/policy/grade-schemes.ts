import type { Band } from './band.ts';
import { frozen } from './frozen.ts';
import type { GradeScheme } from './grade-scheme.ts';
import { scaleBands } from './scale-bands.ts';

const scheme = (
  id: string,
  bands: readonly Band[],
  of: GradeScheme['of'] = 'score',
  rounding: GradeScheme['rounding'] = 'none',
): GradeScheme => frozen({ id, of, rounding, bands });

/**
 * Red, yellow from 0.4, green from 0.7, after rounding to one decimal. Source: docs/sources.md#grades.
 *
 * @example
 * ```ts
 * import { googleBands, gradeOf } from '@throughline/scoring';
 *
 * gradeOf(googleBands, 0.65).word; // => 'green'
 * gradeOf(googleBands, 0.36).word; // => 'yellow'
 * ```
 */
export const googleBands: GradeScheme = /* @__PURE__ */ scheme(
  'bands',
  [
    { from: 0, word: 'red' },
    { from: 0.4, word: 'yellow' },
    { from: 0.7, word: 'green' },
  ],
  'score',
  'one-decimal',
);

/**
 * All of it or nothing.
 *
 * @example
 * ```ts
 * import { gradeOf, passFailGrades } from '@throughline/scoring';
 *
 * gradeOf(passFailGrades, 0.999).word; // => 'fail'
 * gradeOf(passFailGrades, 1).word; // => 'pass'
 * ```
 */
export const passFailGrades: GradeScheme = /* @__PURE__ */ scheme('pass-fail', [
  { from: 0, word: 'fail' },
  { from: 1, word: 'pass' },
]);

/**
 * Fail, commit from 0.3, target from 0.7, stretch at 1. Source: docs/sources.md#zones.
 *
 * @example
 * ```ts
 * import { gradeOf, zoneGrades } from '@throughline/scoring';
 *
 * gradeOf(zoneGrades, 0.3).word; // => 'commit'
 * ```
 */
export const zoneGrades: GradeScheme = /* @__PURE__ */ scheme('zones', [
  { from: 0, word: 'fail' },
  { from: 0.3, word: 'commit' },
  { from: 0.7, word: 'target' },
  { from: 1, word: 'stretch' },
]);

/**
 * Whole percent, `0` to `100`.
 *
 * @example
 * ```ts
 * import { gradeOf, percentGrades } from '@throughline/scoring';
 *
 * gradeOf(percentGrades, 0.666).word; // => '67'
 * ```
 */
export const percentGrades: GradeScheme = /* @__PURE__ */ scheme(
  'percent',
  /* @__PURE__ */ scaleBands(0, 100),
);

/**
 * `0` to `10`: ten times the score, rounded.
 *
 * @example
 * ```ts
 * import { gradeOf, zeroToTenGrades } from '@throughline/scoring';
 *
 * gradeOf(zeroToTenGrades, 0).word; // => '0'
 * gradeOf(zeroToTenGrades, 0.5).word; // => '5'
 * ```
 */
export const zeroToTenGrades: GradeScheme = /* @__PURE__ */ scheme(
  'zero-to-ten',
  /* @__PURE__ */ scaleBands(0, 10),
);

/**
 * `1` to `10`: one and nine times the score, rounded.
 *
 * @example
 * ```ts
 * import { gradeOf, oneToTenGrades } from '@throughline/scoring';
 *
 * gradeOf(oneToTenGrades, 0).word; // => '1'
 * gradeOf(oneToTenGrades, 0.5).word; // => '6'
 * ```
 */
export const oneToTenGrades: GradeScheme = /* @__PURE__ */ scheme(
  'one-to-ten',
  /* @__PURE__ */ scaleBands(1, 10),
);

/**
 * `F`, `D` from 0.6, `C` from 0.7, `B` from 0.8, `A` from 0.9.
 *
 * @example
 * ```ts
 * import { gradeOf, letterGrades } from '@throughline/scoring';
 *
 * gradeOf(letterGrades, 0.85).word; // => 'B'
 * ```
 */
export const letterGrades: GradeScheme = /* @__PURE__ */ scheme('letters', [
  { from: 0, word: 'F' },
  { from: 0.6, word: 'D' },
  { from: 0.7, word: 'C' },
  { from: 0.8, word: 'B' },
  { from: 0.9, word: 'A' },
]);

/**
 * `1` to `5` at 70, 95, 110 and above 125 % of the target, over the raw attainment.
 *
 * @example
 * ```ts
 * import { gradeOf, ratingFiveGrades } from '@throughline/scoring';
 *
 * gradeOf(ratingFiveGrades, 1, 1.3).word; // => '5'
 * ```
 */
export const ratingFiveGrades: GradeScheme = /* @__PURE__ */ scheme(
  'rating-5',
  [
    { from: 0, word: '1' },
    { from: 0.7, word: '2' },
    { from: 0.95, word: '3' },
    { from: 1.1, word: '4' },
    { from: 1.25, above: true, word: '5' },
  ],
  'raw',
);

/**
 * `1` to `5`, the nearest one, of a raw attainment that is a rating itself; a half is the better one.
 *
 * @example
 * ```ts
 * import { gradeOf, ratingScaleGrades } from '@throughline/scoring';
 *
 * gradeOf(ratingScaleGrades, 1, 3.8).word; // => '4'
 * ```
 */
export const ratingScaleGrades: GradeScheme = /* @__PURE__ */ scheme(
  'rating-scale',
  [
    { from: 0, word: '1' },
    { from: 1.5, word: '2' },
    { from: 2.5, word: '3' },
    { from: 3.5, word: '4' },
    { from: 4.5, word: '5' },
  ],
  'raw',
);

/**
 * Red, yellow from 75 %, green from 90 %.
 *
 * @example
 * ```ts
 * import { gradeOf, servicenowGrades } from '@throughline/scoring';
 *
 * gradeOf(servicenowGrades, 0.92).word; // => 'green'
 * ```
 */
export const servicenowGrades: GradeScheme = /* @__PURE__ */ scheme('servicenow', [
  { from: 0, word: 'red' },
  { from: 0.75, word: 'yellow' },
  { from: 0.9, word: 'green' },
]);

/**
 * Critical, warning from 70 %, good from 100 %.
 *
 * @example
 * ```ts
 * import { gradeOf, oracleGrades } from '@throughline/scoring';
 *
 * gradeOf(oracleGrades, 0.92).word; // => 'warning'
 * ```
 */
export const oracleGrades: GradeScheme = /* @__PURE__ */ scheme('oracle-kpi', [
  { from: 0, word: 'critical' },
  { from: 0.7, word: 'warning' },
  { from: 1, word: 'good' },
]);

/**
 * Belief in reaching the target, `0` to `10`, of a probability.
 *
 * @example
 * ```ts
 * import { confidenceGrades, gradeOf } from '@throughline/scoring';
 *
 * gradeOf(confidenceGrades, 0.5).word; // => '5'
 * ```
 */
export const confidenceGrades: GradeScheme = /* @__PURE__ */ scheme(
  'confidence',
  /* @__PURE__ */ scaleBands(0, 10),
);

/**
 * Tables that put scores into words, each also exported by itself. Sources: docs/sources.md#grades.
 *
 * @example
 * ```ts
 * import { definePolicy, gradeSchemes } from '@throughline/scoring';
 *
 * const { oracleKpi, servicenow } = gradeSchemes;
 * const ours = definePolicy({ id: 'acme', grades: { schemes: { aspirational: servicenow } } });
 * ours.grades.schemes.aspirational.bands[1]; // => { from: 0.75, word: 'yellow' }
 * oracleKpi.bands.map(({ word }) => word); // => ['critical', 'warning', 'good']
 * ```
 */
export const gradeSchemes = /* @__PURE__ */ Object.freeze({
  googleBands,
  passFail: passFailGrades,
  zones: zoneGrades,
  percent: percentGrades,
  zeroToTen: zeroToTenGrades,
  oneToTen: oneToTenGrades,
  letters: letterGrades,
  ratingFive: ratingFiveGrades,
  ratingScale: ratingScaleGrades,
  servicenow: servicenowGrades,
  oracleKpi: oracleGrades,
  confidence: confidenceGrades,
});
