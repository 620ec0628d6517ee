import fc from 'fast-check';
import { generateGoalSet } from '@throughline/core/test-kit';
import { explain, formatExplanation, scoreGoals } from '@throughline/scoring';
import type { Explanation } from '@throughline/scoring';
import { everyPolicy } from './every-policy.ts';

// Prints scores, statuses, explanations and findings of drawn goal sets by drawn policies. Run in several time zones and
// languages of the process, and by several versions of Node, it must print the same but for its first line.

const heading = [
  process.version,
  new Date(0).getHours(),
  (1234.5).toLocaleString(),
  ['z', 'ä', 'a'].sort((left, right) => left.localeCompare(right)).join(''),
];
console.log(heading.join(' '));
const policies = fc.sample(everyPolicy(), { numRuns: 6, seed: 77 });
for (const [seed, policy] of policies.entries()) {
  const goals = generateGoalSet({
    seed,
    objectives: 12,
    keyResultsPerObjective: 3,
    krasPerRole: 1,
    shape: 'several-parents',
  });
  for (const asOf of ['2026-05-15', '2026-07-05']) {
    const book = scoreGoals(goals, { asOf, policy });
    for (const score of book) {
      console.log(JSON.stringify(score));
      for (const of of ['score', 'status'] as const) {
        const explanation = explain(book, score.goal, { of }) as Explanation;
        console.log(JSON.stringify(explanation));
        console.log(formatExplanation(explanation, 'de'));
      }
    }
    console.log(JSON.stringify([book.total(), book.findings]));
  }
}
