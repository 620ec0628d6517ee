import type { GoalSet } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { ScoredGoal } from '@throughline/scoring';
import type { SmallKeyResult } from './small-goals.ts';
import { smallGoals } from './small-goals.ts';

/** The score of a goal that has one. */
export const scored = (goals: GoalSet, goal: string, asOf: string, knownAt?: string): ScoredGoal => {
  const score = scoreGoals(goals, { asOf, ...(knownAt === undefined ? {} : { knownAt }) }).get(goal);
  if (score?.scored !== true) throw new Error(`\`${goal}\` has no score: ${score?.reason ?? 'absent'}`);
  return score;
};
/** Score, word and whether it is final. */
export const verdict = (goals: GoalSet, goal: string, asOf: string): readonly [number, string, boolean] => {
  const { score, grade, final } = scored(goals, goal, asOf);
  return [score, grade.word, final];
};
/** A committed objective `top` with its key results. */
export const committed = (
  keyResults: { readonly [id: string]: SmallKeyResult | number },
  more: Partial<GoalSet> = {},
): GoalSet => smallGoals({ top: { commitment: 'committed', keyResults } }, more);
/** A check-in with a value. */
export const valueOn = (goal: string, on: string, at: number): object => ({
  key: `${goal}-${on}`,
  goal,
  on,
  at: `${on}T12:00:00Z`,
  value: at,
});
