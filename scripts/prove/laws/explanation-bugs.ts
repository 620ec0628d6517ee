import { type LawPlant, swapped } from './law-plant.ts';

const explain = 'packages/scoring/src/explain';

/** Bugs in explanations, for laws 82, 83 and 86. */
export const explanationBugs: readonly LawPlant[] = [
  {
    law: 82,
    planted: 'the share of the own side is not said',
    test: `${explain}/every-policy.test.ts`,
    edits: swapped(
      `${explain}/explain-rolled-up.ts`,
      '...(ownShare === 0.5 ? {} : { ownShare }), ...why',
      '...why',
    ),
  },
  {
    law: 83,
    planted: 'the checker does not work out again what a step gives',
    test: `${explain}/damaged-explanation.test.ts`,
    edits: swapped(
      'packages/scoring/test/verify-explanation.ts',
      'if (!Object.is(expected, step.output))',
      'if (expected === undefined)',
    ),
  },
  {
    law: 86,
    planted: 'goals that do not count are named, hidden or not',
    test: `${explain}/hidden-goals.test.ts`,
    edits: swapped(`${explain}/explain-rolled-up.ts`, 'if (writer.hidden(targets[at]!)) continue;', ''),
  },
];
