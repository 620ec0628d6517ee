import { type LawPlant, swapped } from './law-plant.ts';

const rollUp = 'packages/scoring/src/roll-up';
const laws = `${rollUp}/roll-up-laws.test.ts`;
const choices = `${rollUp}/roll-up-choices.test.ts`;
const scorer = 'packages/scoring/src/scorer/create-scorer.test.ts';
const mean = `${rollUp}/weighted-mean.ts`;

/** Bugs in how scores come together, for laws 25 to 38 and 81. */
export const rollUpBugs: readonly LawPlant[] = [
  {
    law: 25,
    planted: 'the sum is divided by one part less',
    test: laws,
    edits: swapped(mean, 'divisor += effective;', 'divisor += at === 0 && count > 1 ? 0 : effective;'),
  },
  {
    law: 26,
    planted: 'the first child counts a little more',
    test: laws,
    edits: swapped(mean, 'high += effective * upper;', 'high += effective * (at === 0 ? upper + 1 : upper);'),
  },
  {
    law: 27,
    planted: 'a weight of 0 is taken for none given',
    test: laws,
    edits: swapped(
      mean,
      'const own = weight[at]! < 0 ? perAbsent',
      'const own = weight[at]! <= 0 ? perAbsent',
    ),
  },
  {
    law: 28,
    planted: 'one hundredth is added to each weight',
    test: laws,
    edits: swapped(mean, ': weight[at]! * perGiven;', ': (weight[at]! + 1) * perGiven;'),
  },
  {
    law: 29,
    planted: 'weights count by their roots',
    test: laws,
    edits: swapped(mean, ': weight[at]! * perGiven;', ': Math.ceil(Math.sqrt(weight[at]!)) * perGiven;'),
  },
  {
    law: 30,
    planted: 'the lower half of a value is left out',
    test: laws,
    edits: swapped(mean, 'low += effective * (value[at]! - upper * limb);', 'low += 0;'),
  },
  {
    law: 31,
    planted: 'of a child above nine tenths half is counted',
    test: laws,
    edits: swapped(
      mean,
      'high += effective * upper;',
      'high += effective * (upper > 430_000 ? upper / 2 : upper);',
    ),
  },
  {
    law: 32,
    planted: 'a worst child of 0 takes nothing from the geometric mean',
    test: laws,
    edits: swapped(
      `${rollUp}/methods/geometric-mean.ts`,
      'if (values[at]! <= 0n) return 0;',
      'if (values[at]! <= 0n) continue;',
    ),
  },
  {
    law: 33,
    planted: 'cancelled goals stay in the sums',
    test: choices,
    edits: swapped(`${rollUp}/standings.ts`, 'exclude: standing.out', 'exclude: standing.asZero'),
  },
  {
    law: 34,
    planted: 'what is missing comes to nine tenths at best',
    test: choices,
    edits: swapped(`${rollUp}/range-columns.ts`, '.fill(unit)', '.fill(0.9 * unit)'),
  },
  {
    law: 36,
    planted: 'a goal counts once for each of its parents',
    test: choices,
    edits: swapped(
      'packages/scoring/src/score/goals-in-scope.ts',
      'chosen.push(goal);',
      'chosen.push(goal);\n    for (let edge = index.supports.offsets[goal]! + 1; edge < index.supports.offsets[goal + 1]!; edge++) chosen.push(goal);',
    ),
  },
  {
    law: 37,
    planted: 'what a parent loses is not taken from its sums',
    test: scorer,
    edits: swapped(
      `${rollUp}/mean-sums.ts`,
      'sums[row + sumsAt.givenLow]! += effective * lower;',
      'if (times > 0) sums[row + sumsAt.givenLow]! += effective * lower;',
    ),
  },
  {
    law: 38,
    planted: 'a record also says that the goal before changed',
    test: scorer,
    edits: swapped(
      'packages/scoring/src/scorer/create-scorer.ts',
      'if (isShown || isMarked) changed.push(goal);',
      'if (isShown || isMarked) changed.push(goal, ...(goal > 0 ? [goal - 1] : []));',
    ),
  },
  {
    law: 81,
    planted: 'of two workers the sum of one is kept',
    test: 'packages/scoring/src/partition/partition-laws.test.ts',
    edits: swapped(
      'packages/scoring/src/partition/exact-sums.ts',
      'one.givenSum + other.givenSum',
      '(one.givenSum > 0n ? one.givenSum : other.givenSum)',
    ),
  },
];
