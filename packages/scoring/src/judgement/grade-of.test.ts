import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { definePolicy } from '../policy/define-policy.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import type { ScoredGoal } from '../score/goal-score.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { bandOf } from './grade-of.ts';

const scored = (goals: GoalSet, goal: string, asOf: string, knownAt?: string): ScoredGoal => {
  const score = scoreGoals(goals, { asOf, ...(knownAt === undefined ? {} : { knownAt }) }).get(goal);
  if (score?.scored !== true) throw new Error(`\`${goal}\` has no score: ${score?.reason ?? 'absent'}`);
  return score;
};

describe('grades', () => {
  const word = (score: number, rounding: 'one-decimal' | 'none' = 'one-decimal'): string =>
    bandOf(definePolicy({ id: 'p', grades: { bands: { rounding } } }), score).word;

  it('bands after rounding to one decimal, or raw', () => {
    expect([word(0.36), word(0.36, 'none'), word(0.65), word(0.65, 'none')]).toEqual([
      'yellow',
      'red',
      'green',
      'yellow',
    ]);
    expect([word(0), word(0.3), word(0.34), word(0.35), word(0.6), word(0.64), word(0.7), word(1)]).toEqual([
      'red',
      'red',
      'red',
      'yellow',
      'yellow',
      'yellow',
      'green',
      'green',
    ]);
  });

  it('law 21, 22, 23: one band for each score, never falling, and the same for scores that are the same', () => {
    const rank = { red: 0, yellow: 1, green: 2 } as { readonly [word: string]: number };
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = [word(Math.min(a, b)), word(Math.max(a, b))];
          expect(rank[low]).toBeLessThanOrEqual(rank[high] ?? -1);
        },
      ),
    );
    for (const edge of [0.35, 0.65]) {
      for (const off of [-1e-13, 0, 1e-13]) expect(word(edge + off)).toBe(word(edge));
    }
  });

  it('three times 0.7 is green', () => {
    expect(
      scored(smallGoals({ top: { keyResults: { a: 0.7, b: 0.7, c: 0.7 } } }), 'top', '2026-05-15').grade,
    ).toEqual({ scheme: 'bands', word: 'green' });
    expect(standardPolicy.grades.aspirational).toEqual({ low: 0.6, high: 0.7 });
  });
});
