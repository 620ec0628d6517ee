import { type LawPlant, swapped } from './law-plant.ts';

const attainment = 'packages/scoring/src/attainment';
const test = `${attainment}/measure-laws.test.ts`;

/** Bugs in how measures are read, for laws 1 to 18. */
export const measureBugs: readonly LawPlant[] = [
  {
    law: 1,
    planted: 'a measure of another shape ends the reading',
    test,
    edits: swapped(
      `${attainment}/read-measure.ts`,
      "return ['expression-error', { missing: 'measure' }];",
      "throw new Error('no such measure');",
    ),
  },
  {
    law: 2,
    planted: '-0 is left as it is',
    test,
    edits: swapped(`${attainment}/progress-of.ts`, '(outcome as number) + 0', 'outcome as number'),
  },
  {
    law: 3,
    planted: 'progress begins a little after the baseline',
    test,
    edits: swapped(
      `${attainment}/change-ratio.ts`,
      'const done = value - from;',
      'const done = value - from * 0.99;',
    ),
  },
  {
    law: 4,
    planted: 'progress from 0, not from the baseline',
    test,
    edits: swapped(`${attainment}/change-ratio.ts`, 'const whole = to - from;', 'const whole = to;'),
  },
  {
    law: 5,
    planted: 'distance to the baseline without its direction',
    test,
    edits: swapped(
      `${attainment}/change-ratio.ts`,
      'const done = value - from;',
      'const done = Math.abs(value - from);',
    ),
  },
  {
    law: 6,
    planted: 'past the target it goes down again',
    test,
    edits: swapped(
      `${attainment}/curve.ts`,
      'if (isStepped || next < 0) return pays;',
      'if (next < 0 && value * way > from * way) return 0;\n  if (isStepped || next < 0) return pays;',
    ),
  },
  {
    law: 7,
    planted: 'what is above the upper bound only comes nearer to it',
    test,
    edits: swapped(
      'packages/scoring/src/numeric/clamp.ts',
      'value > high ? high',
      'value > high ? (value + high) / 2',
    ),
  },
  {
    law: 8,
    planted: 'what is above the upper bound is twice the bound',
    test,
    edits: swapped('packages/scoring/src/numeric/clamp.ts', 'value > high ? high', 'value > high ? 2 * high'),
  },
  {
    law: 9,
    planted: 'a strict limit lets the limit itself in',
    test,
    edits: swapped(`${attainment}/threshold-ratio.ts`, 'comparator[1] || tolerance > 0 ? 1 : 0', '1'),
  },
  {
    law: 10,
    planted: 'half the tolerance above the range',
    test,
    edits: swapped(
      `${attainment}/range-ratio.ts`,
      'Math.max(low - value, value - high)',
      'Math.max(low - value, 2 * (value - high))',
    ),
  },
  {
    law: 11,
    planted: 'without tolerance something is left beside the range',
    test,
    edits: swapped(`${attainment}/proximity.ts`, 'distance > 0 ? 0', 'distance > 0 ? 0.5'),
  },
  {
    law: 12,
    planted: 'an open step is no word about a step',
    test,
    edits: swapped(
      `${attainment}/done-sum.ts`,
      "known ||= typeof done === 'boolean'",
      'known ||= done === true',
    ),
  },
  {
    law: 13,
    planted: 'steps jump half way before their mark',
    test,
    edits: swapped(
      `${attainment}/curve.ts`,
      'if (isStepped || next < 0) return pays;',
      'if (isStepped && next >= 0) return marks[next + 1]!;\n  if (next < 0) return pays;',
    ),
  },
  {
    law: 14,
    planted: 'a curve runs from the next point backwards',
    test,
    edits: swapped(`${attainment}/curve.ts`, 'return pays + ((marks', 'return pays - ((marks'),
  },
  {
    law: 15,
    planted: 'the mean of the ratios of the parts',
    test,
    edits: swapped(
      `${attainment}/read-pooled.ts`,
      'denominator += Number.isFinite(bottom) ? bottom : Number.NaN;',
      'denominator += 1;\n    numerator += top / bottom - top;',
    ),
  },
  {
    law: 16,
    planted: 'a dollar more or less does not matter',
    test,
    edits: swapped(
      `${attainment}/change-ratio.ts`,
      'const done = value - from;',
      'const done = Math.trunc(value - from);',
    ),
  },
  {
    law: 17,
    planted: 'a reason that is in no list',
    test,
    edits: swapped(
      `${attainment}/read-measure.ts`,
      "['no-data', { missing }]",
      "['no-value' as never, { missing }]",
    ),
  },
  {
    law: 18,
    planted: 'an older value counts as well',
    test,
    edits: swapped(
      `${attainment}/fold-values.ts`,
      'sum / count : series[count - 1]!',
      'sum / count : Math.max(...series)',
    ),
  },
];
