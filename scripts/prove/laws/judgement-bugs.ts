import { type LawPlant, swapped } from './law-plant.ts';

const judgement = 'packages/scoring/src/judgement';
const grades = `${judgement}/grade-of.test.ts`;
const commitments = `${judgement}/commitments.test.ts`;

/** Bugs in how scores are judged, for laws 19 to 24 and 35. */
export const judgementBugs: readonly LawPlant[] = [
  {
    law: 19,
    planted: 'a commitment that was missed scores what it has come to',
    test: commitments,
    edits: swapped(
      'packages/scoring/src/score/goal-score-at.ts',
      '? 1\n        : 0;',
      '? 1\n        : attainment;',
    ),
  },
  {
    law: 20,
    planted: 'nine tenths are all of it',
    test: commitments,
    edits: swapped(`${judgement}/is-whole.ts`, 'compare(value, 1) >= 0', 'compare(value, 0.9) >= 0'),
  },
  {
    law: 21,
    planted: 'the second best word for all that is best',
    test: grades,
    edits: swapped(
      `${judgement}/grade-of.ts`,
      '= bands[at]!;',
      '= bands[at === bands.length - 1 ? 0 : at]!;',
    ),
  },
  {
    law: 22,
    planted: 'a band begins where the next one does',
    test: grades,
    edits: swapped(`${judgement}/grade-of.ts`, '= bands[at]!;', '= bands[Math.max(0, at - 1)]!;'),
  },
  {
    law: 23,
    planted: 'limits of bands are compared to the last bit',
    test: grades,
    edits: swapped('packages/scoring/src/numeric/compare.ts', 'epsilon * Math.max', '0 * Math.max'),
  },
  {
    law: 24,
    planted: 'what stands before the last colon is the scheme',
    test: grades,
    edits: swapped(
      `${judgement}/parse-grade.ts`,
      'text.slice(at + 1)];',
      "text.slice(at + 1).trim().split('-')[0] ?? ''];",
    ),
  },
  {
    law: 35,
    planted: 'guardrails act one after the other',
    test: 'packages/scoring/src/guardrail/guardrail-laws.test.ts',
    edits: swapped(
      'packages/scoring/src/guardrail/lowered-at.ts',
      'effectOf(guardrail, value)',
      'effectOf(guardrail, least)',
    ),
  },
];
