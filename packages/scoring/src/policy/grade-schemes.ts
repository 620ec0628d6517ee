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

/** Red, yellow from 0.4, green from 0.7, after rounding to one decimal. Source: docs/sources.md#grades. */
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

/** All of it or nothing. */
export const passFailGrades: GradeScheme = /* @__PURE__ */ scheme('pass-fail', [
  { from: 0, word: 'fail' },
  { from: 1, word: 'pass' },
]);

/** Fail, commit from 0.3, target from 0.7, stretch at 1. Source: docs/sources.md#zones. */
export const zoneGrades: GradeScheme = /* @__PURE__ */ scheme('zones', [
  { from: 0, word: 'fail' },
  { from: 0.3, word: 'commit' },
  { from: 0.7, word: 'target' },
  { from: 1, word: 'stretch' },
]);

/** Whole percent, `0` to `100`. */
export const percentGrades: GradeScheme = /* @__PURE__ */ scheme(
  'percent',
  /* @__PURE__ */ scaleBands(0, 100),
);

/** `0` to `10`: ten times the score, rounded. */
export const zeroToTenGrades: GradeScheme = /* @__PURE__ */ scheme(
  'zero-to-ten',
  /* @__PURE__ */ scaleBands(0, 10),
);

/** `1` to `10`: one and nine times the score, rounded. */
export const oneToTenGrades: GradeScheme = /* @__PURE__ */ scheme(
  'one-to-ten',
  /* @__PURE__ */ scaleBands(1, 10),
);

/** `F`, `D` from 0.6, `C` from 0.7, `B` from 0.8, `A` from 0.9. */
export const letterGrades: GradeScheme = /* @__PURE__ */ scheme('letters', [
  { from: 0, word: 'F' },
  { from: 0.6, word: 'D' },
  { from: 0.7, word: 'C' },
  { from: 0.8, word: 'B' },
  { from: 0.9, word: 'A' },
]);

/** `1` to `5` at 70, 95, 110 and above 125 % of the target, over the raw attainment. */
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

/** Red, yellow from 75 %, green from 90 %. */
export const servicenowGrades: GradeScheme = /* @__PURE__ */ scheme('servicenow', [
  { from: 0, word: 'red' },
  { from: 0.75, word: 'yellow' },
  { from: 0.9, word: 'green' },
]);

/** Critical, warning from 70 %, good from 100 %. */
export const oracleGrades: GradeScheme = /* @__PURE__ */ scheme('oracle-kpi', [
  { from: 0, word: 'critical' },
  { from: 0.7, word: 'warning' },
  { from: 1, word: 'good' },
]);

/** Belief in reaching the target, `0` to `10`, of a probability. */
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
  servicenow: servicenowGrades,
  oracleKpi: oracleGrades,
  confidence: confidenceGrades,
});
