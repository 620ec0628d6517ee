import { type LawPlant, swapped } from './law-plant.ts';

const calibration = 'packages/scoring/src/calibration';
const test = `${calibration}/calibration-laws.test.ts`;

/** Bugs in reports about ratings, for laws 87 to 89. */
export const calibrationBugs: readonly LawPlant[] = [
  {
    law: 87,
    planted: 'squares are added up as people come',
    test,
    edits: swapped(
      `${calibration}/group-figures.ts`,
      'for (const rating of sorted) {',
      'for (const rating of ratings) {\n    squares = Math.fround(squares);',
    ),
  },
  {
    law: 88,
    planted: 'a manager whose name is early in the alphabet is left out',
    test,
    edits: swapped(`${calibration}/shown-tables.ts`, 'seen[at] === 1\n', "seen[at] === 1 && group < 'x'\n"),
  },
  {
    law: 89,
    planted: 'the whole is made of everybody, shown or not',
    test,
    edits: swapped(
      `${calibration}/shown-tables.ts`,
      '.groups.flatMap(({ ratings }) => ratings);',
      '.groups.flatMap(({ ratings }) => ratings).concat(rated.map(({ rating }) => rating));',
    ),
  },
];
