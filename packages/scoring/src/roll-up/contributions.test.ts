import { describe, expect, it } from 'vitest';
import type { GoalSet, KeyResult } from '@throughline/core';
import { explain } from '../explain/explain.ts';
import { formatExplanation } from '../explain/format-explanation.ts';
import type { Explanation } from '../explain/explanation.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

const policy = definePolicy({ id: 'sums', rollUp: { keyResultValue: 'sum-then-own' } });
const scoreOf = (goals: GoalSet, goal: string, asOf = '2026-05-15'): unknown => {
  const score = scoreGoals(goals, { asOf, policy }).get(goal);
  return score?.scored === true ? [score.attainment, score.grade.word] : score?.reason;
};
const to = (goal: string): Pick<KeyResult, 'supports'> => ({ supports: [{ goal }] });

describe('sum of values', () => {
  it('comes up a chain of 20,000 key results', () => {
    const length = 20_000;
    const keyResults = Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `k${at}`,
        at === length - 1 ? { at: 0.4, ...to(`k${at - 1}`) } : at === 0 ? {} : to(`k${at - 1}`),
      ]),
    );
    expect(scoreOf(smallGoals({ o: { keyResults } }), 'k0')).toEqual([0.4, 'yellow']);
  });

  it('a loop counts nothing twice and ends', () => {
    const goals = smallGoals({
      o: { keyResults: { a: { at: 0.2, ...to('b') }, b: { at: 0.3, ...to('a') } } },
    });
    expect([scoreOf(goals, 'a'), scoreOf(goals, 'b')]).toEqual([
      [0.2, 'red'],
      [0.3, 'red'],
    ]);
  });

  it('a commitment is judged by the sum of its deadline', () => {
    const goals = (on: string): GoalSet =>
      smallGoals({
        o: { keyResults: { must: { commitment: 'committed', deadline: '2026-05-31' } } },
        x: {
          driver: 'none',
          keyResults: { a: { at: 0.5, ...to('must') }, b: { at: 0.5, on, ...to('must') } },
        },
      });
    expect(scoreOf(goals('2026-05-31'), 'must', '2026-06-15')).toEqual([1, 'met']);
    expect(scoreOf(goals('2026-06-01'), 'must', '2026-06-15')).toEqual([1, 'met-late']);
  });

  it('objectives, cancelled key results and links of weight 0 bring nothing in', () => {
    const goals = smallGoals({
      o: { keyResults: { top: 0.9 } },
      x: {
        supports: [{ goal: 'top' }],
        keyResults: {
          gone: { at: 1, state: 'cancelled', ...to('top') },
          none: { at: 1, supports: [{ goal: 'top', weight: 0 }] },
        },
      },
    });
    expect(scoreOf(goals, 'top')).toEqual([0.9, 'green']);
  });

  it('is explained in the unit of the goal', () => {
    const goals = smallGoals({
      o: { keyResults: { top: {} } },
      x: { driver: 'none', keyResults: { a: { at: 0.25, ...to('top') }, b: { at: 0.5, ...to('top') } } },
    });
    const explanation = explain(scoreGoals(goals, { asOf: '2026-05-15', policy }), 'top') as Explanation;
    expect(formatExplanation(explanation).split('\n').slice(3, 8)).toEqual([
      '    raw attainment: 75 % (from 0, to 1, value 0.75)',
      '      sum of the key results that support it: 0.75',
      '        brings in: 0.25 (share 1)',
      '          a: current value: 0.25',
      '            check-in a-1 of 2026-05-01: 0.25',
    ]);
  });

  it('money without a rate is told as such', () => {
    const usd = { kind: 'currency', iso: 'USD' } as const;
    const measure = { kind: 'change', from: 0, to: 1 } as const;
    const goals = smallGoals({
      o: { keyResults: { top: { measure: { ...measure, unit: usd } } } },
      x: {
        driver: 'none',
        keyResults: { a: { at: 1, measure: { ...measure, unit: { ...usd, iso: 'INR' } }, ...to('top') } },
      },
    });
    const book = scoreGoals(goals, { asOf: '2026-05-15', policy });
    expect(scoreOf(goals, 'top')).toBe('unit-mismatch');
    expect(book.findings.map(({ ruleId, goal, data }) => [ruleId, goal, data['missing']])).toContainEqual([
      'scoring/unscored',
      'top',
      'exchangeRates',
    ]);
  });
});
