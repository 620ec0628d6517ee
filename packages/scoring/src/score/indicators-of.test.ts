import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { definePolicy } from '../policy/define-policy.ts';
import { smallGoals } from '../../test/small-goals.ts';
import type { SmallKeyResult } from '../../test/small-goals.ts';
import { indicatorsOf } from './indicators-of.ts';
import { scoreGoals } from './score-goals.ts';

const asOf = '2026-05-15';
const keyResults = (scores: readonly number[]): { readonly [id: string]: SmallKeyResult } =>
  Object.fromEntries(scores.map((at, place) => [`k${place}`, { at }]));

describe('indicators of a set of key results', () => {
  it('70 % of key results is not a mean of 0.7', () => {
    const of = (scores: readonly number[]): unknown => {
      const { achievedShare, meanScore } = indicatorsOf(
        scoreGoals(smallGoals({ top: { keyResults: keyResults(scores) } }), { asOf }),
      ).aspirational;
      return [achievedShare, meanScore];
    };
    expect(of([1, 1, 1, 1, 1, 1, 1, 0, 0, 0])).toEqual([0.7, 0.7]);
    expect(of(Array<number>(10).fill(0.7))).toEqual([0, 0.7]);
    expect(of([0.999999, 0.9999999999])).toEqual([0.5, 0.99999949995]);
  });

  it('have a scope, and what a human said counts', () => {
    const goals: GoalSet = {
      ...smallGoals(
        { top: { keyResults: { a: 0.4 }, unit: 'u' }, old: { cycle: 'q1', keyResults: { b: 0.2 } } },
        {
          judgements: [
            {
              id: 'j',
              goal: 'a',
              by: 'ana',
              on: '2026-05-02',
              at: '2026-05-02T09:00:00Z',
              reason: 'seen',
              score: 1,
            },
          ],
        },
      ),
      units: [{ id: 'u', name: 'U', kind: 'team' }],
    };
    const book = scoreGoals(goals, { asOf });
    expect([
      indicatorsOf(book, { cycle: 'q1' }).all.meanScore,
      indicatorsOf(book, { unit: 'u' }).all,
      indicatorsOf(book, { cycle: 'nowhere' }).all,
    ]).toEqual([
      0.2,
      { counted: 1, missing: 0, achieved: 1, achievedShare: 1, meanScore: 1 },
      { counted: 0, missing: 0, achieved: 0 },
    ]);
  });

  it('count a key result as 0 that was cancelled, where the policy does, as totals do', () => {
    const goals = smallGoals({
      top: { keyResults: { a: 1, b: { at: 0.4, state: 'cancelled' }, c: { at: 0.4, state: 'postponed' } } },
    });
    const all = (rollUp: object): unknown =>
      indicatorsOf(scoreGoals(goals, { asOf, policy: definePolicy({ id: 'p', rollUp }) })).all;
    expect(all({})).toEqual({ counted: 1, missing: 0, achieved: 1, achievedShare: 1, meanScore: 1 });
    expect(all({ cancelled: 'zero' })).toEqual({
      counted: 2,
      missing: 0,
      achieved: 1,
      achievedShare: 0.5,
      meanScore: 0.5,
    });
    expect(all({ cancelled: 'zero', postponed: 'keep-last' })).toMatchObject({
      counted: 3,
      meanScore: 0.466666666667,
    });
  });

  it('law 26: do not depend on the order of the document, and agree with adding up', () => {
    fc.assert(
      fc.property(goalSets({ states: true, maxUnits: 2 }), fc.boolean(), (goals, zero) => {
        const policy = definePolicy({ id: 'p', rollUp: { missingData: zero ? 'zero' : 'renormalised' } });
        const book = scoreGoals(goals, { asOf, policy });
        const indicators = indicatorsOf(book);
        const turned = { ...goals, keyResults: [...(goals.keyResults ?? [])].reverse() };
        expect(indicatorsOf(scoreGoals(turned, { asOf, policy }))).toEqual(indicators);
        let [sum, count, missing] = [0, 0, 0];
        for (const { id } of goals.keyResults ?? []) {
          const score = book.get(id);
          const commitment =
            (goals.keyResults ?? []).find((each) => each.id === id)?.commitment ??
            goals.objectives?.find(
              (each) => each.id === (goals.keyResults ?? []).find((k) => k.id === id)?.objective,
            )?.commitment;
          if (score === undefined || commitment === 'learning') continue;
          if (score.scored) [sum, count] = [sum + score.score, count + 1];
          else if (score.reason !== 'excluded') missing++;
        }
        expect([indicators.all.missing, indicators.all.counted]).toEqual([
          missing,
          count + (zero ? missing : 0),
        ]);
        if (indicators.all.counted > 0)
          expect(indicators.all.meanScore).toBeCloseTo(sum / indicators.all.counted, 9);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('what is no book or no scope is a wrong call', () => {
    const book = scoreGoals(smallGoals({}), { asOf });
    for (const call of [
      () => indicatorsOf(null as never),
      () => indicatorsOf({} as never),
      () => indicatorsOf(book, { team: 'x' } as never),
      () => indicatorsOf(book, null as never),
    ]) {
      let code = 'none';
      try {
        call();
      } catch (error) {
        code = UsageError.is(error) ? error.code : String(error);
      }
      expect(code).toBe('scoring/bad-argument');
    }
  });
});
