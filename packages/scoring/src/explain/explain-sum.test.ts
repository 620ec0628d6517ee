import { expect, it } from 'vitest';
import { compileFormulas } from '@throughline/scoring/formula';
import { expectSound } from '../../test/expect-sound.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';

const asOf = '2026-05-15';
const rollUp = { keyResultValue: 'sum-then-own' } as const;
const supports = [{ goal: 'top' }];

it('a formula brings in what its own steps give', () => {
  const measure = {
    kind: 'formula',
    expression: 'a / 2',
    inputs: [{ name: 'a', goal: 'read' }],
    of: { kind: 'change', from: 0, to: 1 },
  } as const;
  const goals = smallGoals({ o: { keyResults: { top: {}, read: 0.5, half: { measure, supports } } } });
  const policy = definePolicy({ id: 'sums', rollUp });
  const book = scoreGoals(goals, { asOf, policy, formulas: compileFormulas(goals) });
  expect(
    explain(book, 'top')
      ?.steps.slice(0, 7)
      .map(({ rule, goal, output }) => [rule, goal, output]),
  ).toEqual([
    ['fact/value', 'read', 0.5],
    ['formula/value', 'read', 0.5],
    ['formula/input', 'read', 0.5],
    ['formula/result', 'half', 0.25],
    ['contribution/value', 'half', 0.25],
    ['contribution/part', 'top', 0.25],
    ['contribution/sum', 'top', 0.25],
  ]);
  expectSound(goals, asOf, policy);
});

it('a sum is as old as the newest check-in of its goal, which may be stale', () => {
  const goals = smallGoals({
    o: { keyResults: { top: { at: 0.1, on: '2026-04-10' }, part: { at: 0.4, supports } } },
  });
  for (const stale of ['dropped', 'kept'] as const) {
    const policy = definePolicy({ id: 'old', rollUp, measures: { stale, maxAgeDays: 21, noData: 'zero' } });
    expectSound(goals, asOf, policy);
    const steps = explain(scoreGoals(goals, { asOf, policy }), 'top')?.steps;
    expect(steps?.find(({ rule }) => rule === 'measure/change')?.output).toBe(stale === 'dropped' ? 0 : 0.4);
  }
});

it('a part that counts for nothing brings in 0, also of a value below 0', () => {
  const goals = smallGoals({
    o: { keyResults: { top: {}, part: { at: -0.4, supports: [{ goal: 'top', share: 0 }] } } },
  });
  expectSound(goals, asOf, definePolicy({ id: 'sums', rollUp }));
});
