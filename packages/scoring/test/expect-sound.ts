import { expect } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { explain, scoreGoals } from '@throughline/scoring';
import type { Explanation, Policy } from '@throughline/scoring';
import { compileFormulas } from '@throughline/scoring/formula';
import { verifyExplanation } from './verify-explanation.ts';

/** Fails unless every score and every status of a goal set is explained, and each step follows from what it names. */
export const expectSound = (goals: GoalSet, asOf: string, policy?: Policy): void => {
  const book = scoreGoals(goals, {
    asOf,
    formulas: compileFormulas(goals),
    ...(policy === undefined ? {} : { policy }),
  });
  for (const score of book) {
    for (const of of ['score', 'status'] as const) {
      const explanation = explain(book, score.goal, { of }) as Explanation;
      const answer = of === 'status' ? score.status : score.scored ? score.score : null;
      expect([of, score.goal, explanation.steps[explanation.root]?.output]).toEqual([of, score.goal, answer]);
      expect([of, score.goal, verifyExplanation(explanation, goals, policy)]).toEqual([of, score.goal, []]);
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    }
  }
};
