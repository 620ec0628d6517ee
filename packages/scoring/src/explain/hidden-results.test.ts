import { describe, expect, it } from 'vitest';
import type { CheckIn, GoalSet } from '@throughline/core';
import { smallGoals } from '../../test/small-goals.ts';
import type { SmallObjective } from '../../test/small-goals.ts';
import { verifyExplanation } from '../../test/verify-explanation.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import { formatExplanation } from './format-explanation.ts';
import type { Explanation } from './explanation.ts';

const hide = (goal: string): boolean => goal === 'secret';

interface Asked {
  readonly goal?: string;
  readonly of?: 'score' | 'status';
  readonly asOf?: string;
  readonly policy?: Policy;
}

/** What may be seen of a goal in two sets that give the same results and differ in a hidden goal; the first of both. */
const seenOfBoth = (
  sets: readonly [GoalSet, GoalSet],
  { goal = 'top', of = 'score', asOf = '2026-05-15', policy = standardPolicy }: Asked = {},
): Explanation => {
  const books = sets.map((goals) => scoreGoals(goals, { asOf, policy }));
  const [results, others] = books.map((book) => [...book].filter((score) => !hide(score.goal)));
  expect(others).toEqual(results);
  const whole = books.map((book) => explain(book, goal, { of }));
  expect(whole[1]).not.toEqual(whole[0]);
  const seen = books.map((book) => explain(book, goal, { of, hide }) as Explanation);
  expect(seen[1]).toEqual(seen[0]);
  seen.forEach((each, at) => expect(verifyExplanation(each, sets[at]!, policy)).toEqual([]));
  return seen[0]!;
};

const outputs = ({ steps }: Explanation): unknown => steps.map(({ rule, output }) => [rule, output]);
const checkIn = (goal: string, on: string, value: number): CheckIn => ({
  key: `${goal}-${on}`,
  goal,
  on,
  at: `${on}T09:00:00Z`,
  value,
});

describe('of hidden goals an explanation says no more than results do', () => {
  const child: SmallObjective = { supports: [{ goal: 'top' }], keyResults: { seen: 0.5 } };
  const beside = (secret: object | number): GoalSet =>
    smallGoals({ top: { driver: 'both', keyResults: { secret, silent: {} } }, child });

  it('not whether its side of a mean of two counts', () => {
    const seen = seenOfBoth([beside({}), beside(0.5)]);
    expect(outputs(seen)).toContainEqual(['roll-up/mean-of-two', 0.5]);
    const sides = seen.steps.filter(({ goal, inputs }) => goal === 'top' && inputs['from'] === 'keyResults');
    expect(sides.map(({ inputs }) => inputs['reason'])).toEqual([undefined]);
  });

  it('not whether it comes in as one part beside the goals that support', () => {
    const policy = definePolicy({ id: 'block', rollUp: { both: 'block' } });
    const seen = seenOfBoth([beside({}), beside(0.5)], { policy });
    expect(seen.steps.filter(({ rule }) => rule === 'roll-up/part').map(({ goal }) => goal)).toEqual([
      'seen',
      'silent',
      'child',
    ]);
  });

  it('not whether it is nothing or counts as 0', () => {
    const policy = definePolicy({ id: 'zero', rollUp: { nothingCounts: 'zero' } });
    const alone = (secret: object | number): GoalSet =>
      smallGoals({ top: { keyResults: { secret, silent: {} } } });
    expect(seenOfBoth([alone({}), alone(0)], { policy }).steps.slice(-2)).toMatchObject([
      { rule: 'roll-up/weighted-mean', output: 0 },
      { rule: 'judge/bands', output: 0 },
    ]);
  });

  it('not whether it counts at all, where other goals would feed in its place', () => {
    const alone = (state: 'published' | 'cancelled'): GoalSet =>
      smallGoals({ top: { keyResults: { secret: { state } } }, silent: { supports: [{ goal: 'top' }] } });
    const seen = seenOfBoth([alone('published'), alone('cancelled')]);
    expect(outputs(seen)).toEqual([
      ['hidden', null],
      ['roll-up/unseen', null],
    ]);
    expect(formatExplanation(seen)).toContain('top: from what feeds it: no score (reason no-data)');
  });

  it('not whether it is a commitment, which would decide in place of goals that support', () => {
    const committed = (commitment: 'committed' | 'aspirational'): GoalSet =>
      smallGoals({
        top: { commitment: 'committed', driver: 'both', keyResults: { secret: { at: 0.5, commitment } } },
        child: { commitment: 'committed', supports: [{ goal: 'top' }], keyResults: { seen: 0.5 } },
      });
    const seen = seenOfBoth([committed('committed'), committed('aspirational')]);
    expect(seen.steps.at(-1)?.inputs).toMatchObject({ required: 0, grade: 'pending' });
  });

  it('not whether a goal stands by it', () => {
    const policy = definePolicy({ id: 'worst', rollUp: { status: 'worst-key-result' } });
    const weighed = (weight: number): GoalSet =>
      smallGoals({
        top: { driver: 'both', keyResults: { secret: { at: 0.1, weight } } },
        child: { supports: [{ goal: 'top' }], keyResults: { seen: 0.1 } },
      });
    const seen = seenOfBoth([weighed(1), weighed(0)], { of: 'status', policy });
    expect(seen.steps.at(-1)).toMatchObject({
      rule: 'status/parts',
      inputs: { parts: 0 },
      output: 'at-risk',
    });
  });

  it('not how it stood as a guardrail on an earlier day', () => {
    const policy = definePolicy({ id: 'slow', pace: { hysteresis: { margin: 0.04, dwell: 2 } } });
    const guarded = (earlier: number): GoalSet =>
      smallGoals(
        {
          o: {
            keyResults: {
              top: {
                at: 0.5,
                guardrails: [{ title: 'not at this cost', goal: 'secret', mode: 'cap', to: 0.9 }],
              },
              secret: { at: 0.5, on: '2026-05-10' },
            },
          },
        },
        { checkIns: [checkIn('top', '2026-05-10', 0.5), checkIn('secret', '2026-04-20', earlier)] },
      );
    const seen = seenOfBoth([guarded(0.2), guarded(-0.2)], { of: 'status', policy });
    expect(seen.steps.at(-1)?.inputs).toMatchObject({ places: 1 });
    expect(outputs(seen)).toContainEqual(['guardrail/cap', 0.5]);
  });

  it('not how far a sum or a guardrail it feeds had come by a deadline', () => {
    const policy = definePolicy({ id: 'sums', rollUp: { keyResultValue: 'sum-then-own' } });
    const late = (byThen: number): GoalSet =>
      smallGoals(
        {
          o: {
            keyResults: {
              top: {
                commitment: 'committed',
                deadline: '2026-05-10',
                guardrails: [{ title: 'not at this cost', goal: 'other', mode: 'gate' }],
              },
              other: {},
              secret: { at: byThen, supports: [{ goal: 'top' }, { goal: 'other' }] },
            },
          },
        },
        { checkIns: [checkIn('secret', '2026-05-12', 0.5)] },
      );
    const seen = seenOfBoth([late(0.3), late(0.2)], { asOf: '2026-05-31', policy });
    expect(outputs(seen)).toContainEqual(['measure/change', null]);
    expect(seen.steps.at(-1)).toMatchObject({ rule: 'judge/committed', inputs: { grade: 'missed' } });
  });

  it('but how a guardrail stands on the day of the answer, which is a result', () => {
    const policy = definePolicy({ id: 'sums', rollUp: { keyResultValue: 'sum-then-own' } });
    const goals = smallGoals({
      o: {
        keyResults: {
          top: { at: 0.5, guardrails: [{ title: 'not at this cost', goal: 'other', mode: 'cap', to: 0.3 }] },
          other: {},
          secret: { at: -0.5, supports: [{ goal: 'other' }] },
        },
      },
    });
    const seen = explain(scoreGoals(goals, { asOf: '2026-05-15', policy }), 'top', { hide }) as Explanation;
    expect(seen.steps.find(({ rule }) => rule === 'guardrail/cap')).toMatchObject({
      inputs: { state: 'breached' },
      output: 0.3,
    });
    expect(verifyExplanation(seen, goals, policy)).toEqual([]);
  });
});
