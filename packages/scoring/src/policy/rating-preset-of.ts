import { ratingScaleGrades } from './grade-schemes.ts';
import type { Policy } from './policy.ts';
import { presetOf } from './preset-of.ts';

/**
 * A policy of a system that rolls up ratings instead of attainments. Ratings are given as changes from 0 to 1, so
 * that a rating of 4 is a raw attainment of 4; people say where a goal stands.
 */
export const ratingPresetOf = ({ measures, ...own }: Parameters<typeof presetOf>[0]): Policy =>
  presetOf({
    ...own,
    measures: { displayed: { overshoot: 'none', belowBaseline: 'keep' }, clampLimit: 1000, ...measures },
    grades: {
      committed: 'graded',
      schemes: {
        committed: ratingScaleGrades,
        aspirational: ratingScaleGrades,
        learning: ratingScaleGrades,
      },
    },
    pace: { statusFrom: 'people' },
  });
