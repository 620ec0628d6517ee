import { expect, it } from 'vitest';
import type { CheckIn } from '@throughline/core';
import { createScorer, definePolicy, scoreGoals } from '@throughline/scoring';
import { smallGoals } from '../../test/small-goals.ts';

it('follows key results whose value is that of those that support them, and whoever they guard', () => {
  const goals = smallGoals({
    top: { keyResults: { sum: {} } },
    below: { keyResults: { part: { supports: [{ goal: 'sum' }] } } },
    beside: {
      keyResults: {
        guarded: { at: 0.9, guardrails: [{ title: 'The sum holds', goal: 'sum', mode: 'gate' }] },
      },
    },
  });
  const options = {
    asOf: '2026-05-15',
    policy: definePolicy({ id: 'sums', rollUp: { keyResultValue: 'own-then-sum' } }),
  };
  const scorer = createScorer(goals, options);
  const checkIns: CheckIn[] = [...(goals.checkIns ?? [])];
  /** Ids that are said to change, and the scores after. */
  const after = (key: string, goal: string, said: { value: number } | { retracts: string }): unknown => {
    const day = `2026-05-0${checkIns.length + 1}`;
    const fact = { key, goal, on: day, at: `${day}T09:00:00Z`, ...said } as CheckIn;
    const result = scorer.record(fact);
    checkIns.push(fact);
    expect([...scorer.book]).toEqual([...scoreGoals({ ...goals, checkIns }, options)]);
    const scores = ['sum', 'guarded'].map((id) => {
      const score = scorer.book.get(id);
      return score?.scored === true ? score.score : score?.reason;
    });
    return [result.ok ? [...result.value].sort() : result.problems, scores];
  };
  const ofSum = ['sum', 'top'];
  const ofPart = ['below', 'part', ...ofSum];
  const ofGuarded = ['beside', 'guarded'];
  // Until then it was not known whether the sum holds.
  expect(after('p1', 'part', { value: 0.4 })).toEqual([['guarded', ...ofPart].sort(), [0.4, 0.9]]);
  expect(after('p2', 'part', { value: -0.2 })).toEqual([[...ofGuarded, ...ofPart].sort(), [0, 0]]);
  expect(after('s1', 'sum', { value: 0.3 })).toEqual([[...ofGuarded, ...ofSum].sort(), [0.3, 0.9]]);
  expect(after('back', 'sum', { retracts: 's1' })).toEqual([[...ofGuarded, ...ofSum].sort(), [0, 0]]);
});
