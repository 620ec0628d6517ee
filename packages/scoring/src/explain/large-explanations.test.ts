import { expect, it } from 'vitest';
import { generateGoalSet } from '@throughline/core/test-kit';
import { verifyExplanation } from '../../test/verify-explanation.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';

it('every score of 10,000 goals follows from the check-ins below it', () => {
  const goals = generateGoalSet({
    objectives: 2000,
    keyResultsPerObjective: 4,
    checkInsPerKeyResult: 3,
    seed: 5,
  });
  const book = scoreGoals(goals, { asOf: '2026-05-15' });
  const wrong: string[] = [];
  let [scores, steps] = [0, 0];
  for (const score of book) {
    const explanation = explain(book, score.goal) as Explanation;
    const answer = explanation.steps[explanation.root]?.output;
    if (answer !== (score.scored ? score.score : null)) wrong.push(`${score.goal} ends at ${String(answer)}`);
    wrong.push(...verifyExplanation(explanation, goals));
    scores++;
    steps += explanation.steps.length;
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(scores).toBeGreaterThanOrEqual(10_000);
  expect(steps).toBeGreaterThan(30_000);
}, 120_000);
