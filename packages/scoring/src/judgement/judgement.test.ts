import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet, Judgement } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { definePolicy } from '../policy/define-policy.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import type { ScoredGoal } from '../score/goal-score.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import type { SmallKeyResult } from '../../test/small-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { bandOf } from './grade-of.ts';

const scored = (goals: GoalSet, goal: string, asOf: string, knownAt?: string): ScoredGoal => {
  const score = scoreGoals(goals, { asOf, ...(knownAt === undefined ? {} : { knownAt }) }).get(goal);
  if (score?.scored !== true) throw new Error(`\`${goal}\` has no score: ${score?.reason ?? 'absent'}`);
  return score;
};
const verdict = (goals: GoalSet, goal: string, asOf: string): readonly [number, string, boolean] => {
  const { score, grade, final } = scored(goals, goal, asOf);
  return [score, grade.word, final];
};
const committed = (keyResults: { readonly [id: string]: SmallKeyResult | number }, more: Partial<GoalSet> = {}): GoalSet =>
  smallGoals({ top: { commitment: 'committed', keyResults } }, more);
const value = (goal: string, on: string, at: number): object => ({ key: `${goal}-${on}`, goal, on, at: `${on}T12:00:00Z`, value: at });

describe('commitments', () => {
  it('law 19, 20: pending before the deadline, then met or missed; all of it within the epsilon', () => {
    const goals = (at: number): GoalSet => committed({ k: at });
    expect(verdict(goals(0.9), 'k', '2026-05-15')).toEqual([0, 'pending', false]);
    expect(verdict(goals(0.9), 'k', '2026-06-30')).toEqual([0, 'pending', false]);
    expect(verdict(goals(0.9), 'k', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(goals(1), 'k', '2026-05-15')).toEqual([1, 'met', false]);
    expect(verdict(goals(1.2), 'k', '2026-07-01')).toEqual([1, 'met', true]);
    expect(verdict(goals(0.999999), 'k', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(goals(0.9999999999), 'k', '2026-07-01')).toEqual([1, 'met', true]);
  });

  it('later completion is late, which is a miss; what is lost later was still met', () => {
    const late = committed({ k: 0.5 }, { checkIns: [value('k', '2026-07-03', 1)] as never });
    expect(verdict(late, 'k', '2026-07-02')).toEqual([0, 'missed', true]);
    expect(verdict(late, 'k', '2026-07-03')).toEqual([0, 'met-late', true]);
    const lost = committed({ k: 1 }, { checkIns: [value('k', '2026-07-03', 0.2)] as never });
    expect(verdict(lost, 'k', '2026-07-03')).toEqual([1, 'met', true]);
    expect(scored(lost, 'k', '2026-07-03').attainment).toBe(0.2);
    expect(verdict(committed({ k: { at: 1, on: '2026-06-30' } }), 'k', '2026-07-01')).toEqual([1, 'met', true]);
    expect(verdict(committed({ k: { at: 1, on: '2026-07-01' } }), 'k', '2026-07-01')).toEqual([0, 'met-late', true]);
  });

  it('has its own deadline, or the one of the cycle', () => {
    const goals = committed({ k: { at: 0.5, deadline: '2026-05-10' } });
    expect(verdict(goals, 'k', '2026-05-10')).toEqual([0, 'pending', false]);
    expect(verdict(goals, 'k', '2026-05-11')).toEqual([0, 'missed', true]);
    expect(verdict(goals, 'top', '2026-05-11')).toEqual([0, 'missed', false]);
  });

  it('closing a goal or its cycle is final', () => {
    expect(verdict(committed({ k: { at: 0.5, state: 'closed' } }), 'k', '2026-05-15')).toEqual([0, 'missed', true]);
    const old = smallGoals({ top: { commitment: 'committed', cycle: 'q1', keyResults: { k: { at: 0.5, on: '2026-02-01' } } } });
    expect(verdict(old, 'k', '2026-03-01')).toEqual([0, 'missed', true]);
  });

  it('an objective passes only with all its committed key results; [1, 1, 0.9] is 0, not 0.966667', () => {
    const goals = committed({ a: 1, b: 1, c: 0.9 });
    expect(verdict(goals, 'top', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(scored(goals, 'top', '2026-07-01').attainment).toBe(0.966666666667);
    expect(verdict(committed({ a: 1, b: 1 }), 'top', '2026-07-01')).toEqual([1, 'met', true]);
    expect(verdict(committed({ a: 1, b: 0.5 }), 'top', '2026-05-15')).toEqual([0, 'pending', false]);
  });

  it('aspirational and learning key results under a committed objective are graded and do not gate', () => {
    const goals = committed({ a: 1, b: { at: 0.3, commitment: 'aspirational' }, c: { at: 0, commitment: 'learning' } });
    expect(verdict(goals, 'top', '2026-07-01')).toEqual([1, 'met', true]);
    expect(verdict(goals, 'b', '2026-07-01')).toEqual([0.3, 'red', true]);
    expect(scored(goals, 'c', '2026-07-01').grade.scheme).toBe('bands');
  });

  it('silence is not success: a committed key result without data keeps its objective from passing', () => {
    expect(verdict(committed({ a: 1, b: {} }), 'top', '2026-05-15')).toEqual([0, 'pending', false]);
    expect(verdict(committed({ a: 1, b: {} }), 'top', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(committed({ a: 1, b: { state: 'cancelled' } }), 'top', '2026-07-01')).toEqual([1, 'met', true]);
  });

  it('without committed key results of its own it follows its committed children, else its own attainment', () => {
    const children = (at: number, commitment: 'committed' | 'aspirational'): GoalSet =>
      smallGoals({ top: { commitment: 'committed' }, child: { commitment, supports: [{ goal: 'top' }], keyResults: { k: at } } });
    expect(verdict(children(0.9, 'committed'), 'top', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(children(1, 'committed'), 'top', '2026-07-01')).toEqual([1, 'met', true]);
    expect(verdict(children(0.9, 'aspirational'), 'top', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(children(1, 'aspirational'), 'top', '2026-05-15')).toEqual([1, 'met', false]);
  });

  it('an aspirational objective with a missed commitment keeps its mean, says so, and is at risk', () => {
    const goals = smallGoals({ top: { keyResults: { a: 1, b: { at: 0.99, commitment: 'committed', deadline: '2026-05-10' } } } });
    const before = scored(goals, 'top', '2026-05-10');
    expect([before.flags, before.status]).toEqual([[], 'on-track']);
    const after = scored(goals, 'top', '2026-05-15');
    expect([after.attainment, after.score, after.flags, after.status, after.grade.word]).toEqual([0.995, 0.995, ['missed-commitment'], 'at-risk', 'green']);
  });

  it('law 19, 20: any goal set: a commitment scores 0 or 1, and 1 exactly when all it requires is met', () => {
    fc.assert(
      fc.property(fc.oneof(goalSets({ states: true }), scrambledGoalSets()), fc.constantFrom('2026-05-15', '2026-07-01', '2026-08-01'), (goals, asOf) => {
        const book = scoreGoals(goals, { asOf });
        for (const objective of goals.objectives ?? []) {
          const score = book.get(objective.id);
          if (score?.scored !== true || objective.commitment !== 'committed') continue;
          expect([0, 1]).toContain(score.score);
          expect(score.score === 1).toBe(score.grade.word === 'met');
          const required = (goals.keyResults ?? []).filter((each) =>
            each.objective === objective.id && (each.commitment ?? 'committed') === 'committed' && ['published', 'closed', undefined].includes(each.state));
          const met = required.map((each) => book.get(each.id)).every((each) => each?.scored === true && each.score === 1);
          if (required.length > 0) expect(score.score === 1).toBe(met);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('grades', () => {
  const word = (score: number, rounding: 'one-decimal' | 'none' = 'one-decimal'): string => bandOf(definePolicy({ id: 'p', bands: { rounding } }), score).word;

  it('bands after rounding to one decimal, or raw', () => {
    expect([word(0.36), word(0.36, 'none'), word(0.65), word(0.65, 'none')]).toEqual(['yellow', 'red', 'green', 'yellow']);
    expect([word(0), word(0.3), word(0.34), word(0.35), word(0.6), word(0.64), word(0.7), word(1)]).toEqual(['red', 'red', 'red', 'yellow', 'yellow', 'yellow', 'green', 'green']);
  });

  it('law 21, 22, 23: one band for each score, never falling, and the same for scores that are the same', () => {
    const rank = { red: 0, yellow: 1, green: 2 } as { readonly [word: string]: number };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = [word(Math.min(a, b)), word(Math.max(a, b))];
        expect(rank[low]).toBeLessThanOrEqual(rank[high] ?? -1);
      }),
    );
    for (const edge of [0.35, 0.65]) {
      for (const off of [-1e-13, 0, 1e-13]) expect(word(edge + off)).toBe(word(edge));
    }
  });

  it('three times 0.7 is green', () => {
    expect(scored(smallGoals({ top: { keyResults: { a: 0.7, b: 0.7, c: 0.7 } } }), 'top', '2026-05-15').grade).toEqual({ scheme: 'bands', word: 'green' });
    expect(standardPolicy.aspirational).toEqual({ low: 0.6, high: 0.7 });
  });
});

describe('human judgement', () => {
  const judge = (fields: Partial<Judgement>): Judgement => ({
    id: 'j1', goal: 'k', by: 'ana', on: '2026-05-10', at: '2026-05-10T10:00:00Z', reason: 'the market closed', ...fields,
  });
  const judged = (...judgements: Judgement[]): GoalSet => smallGoals({ top: { keyResults: { k: 0.4 } } }, { judgements });

  it('replaces score and status, keeps attainment, and shows what was replaced', () => {
    const score = scored(judged(judge({ score: 0.8, status: 'behind' })), 'k', '2026-05-15');
    expect([score.attainment, score.score, score.grade.word, score.status, score.flags]).toEqual([0.4, 0.8, 'green', 'behind', ['overridden']]);
    expect(score.overrides).toEqual([
      { of: 'score', judgement: 'j1', by: 'ana', reason: 'the market closed', judged: 0.8, computed: 0.4 },
      { of: 'status', judgement: 'j1', by: 'ana', reason: 'the market closed', judged: 'behind', computed: 'on-track' },
    ]);
    expect(scored(judged(judge({ score: 0.8 })), 'top', '2026-05-15').attainment).toBe(0.4);
  });

  it('holds from its day until its end, as it was known', () => {
    const goals = judged(judge({ score: 0.8, until: '2026-05-20' }));
    const scores = ['2026-05-09', '2026-05-10', '2026-05-19', '2026-05-20'].map((asOf) => scored(goals, 'k', asOf).score);
    expect(scores).toEqual([0.4, 0.8, 0.8, 0.4]);
    expect(scored(goals, 'k', '2026-05-15', '2026-05-10T09:59:59Z').score).toBe(0.4);
  });

  it('the later one counts, score and status each by itself; one out of range counts for nothing', () => {
    const goals = judged(judge({ id: 'j2', on: '2026-05-12', score: 0.6 }), judge({ score: 0.8, status: 'at-risk' }), judge({ id: 'j3', on: '2026-05-13', score: 7 }));
    const score = scored(goals, 'k', '2026-05-15');
    expect([score.score, score.status]).toEqual([0.6, 'at-risk']);
  });

  it('turns a missed commitment into a met one, and its objective with it, and back', () => {
    const missed = smallGoals({ top: { commitment: 'committed', keyResults: { k: 0.9 } } }, { judgements: [judge({ score: 1 })] });
    expect([verdict(missed, 'k', '2026-07-02'), verdict(missed, 'top', '2026-07-02')]).toEqual([[1, 'met', true], [1, 'met', true]]);
    expect(scored(missed, 'k', '2026-07-02').overrides?.[0]?.computed).toBe(0);
    const met = smallGoals({ top: { commitment: 'committed', keyResults: { k: 1 } } }, { judgements: [judge({ score: 0.5 })] });
    expect([verdict(met, 'k', '2026-07-02'), verdict(met, 'top', '2026-07-02')]).toEqual([[0.5, 'missed', true], [0, 'missed', true]]);
  });

  it('is heard even where there is no score', () => {
    const score = scoreGoals(smallGoals({ top: { keyResults: { k: {} } } }, { judgements: [judge({ score: 0.8, status: 'on-track' })] }), { asOf: '2026-05-15' }).get('k');
    expect(score).toEqual({
      goal: 'k', scored: false, reason: 'no-data', status: 'on-track', flags: ['overridden'],
      overrides: [
        { of: 'score', judgement: 'j1', by: 'ana', reason: 'the market closed', judged: 0.8, computed: null },
        { of: 'status', judgement: 'j1', by: 'ana', reason: 'the market closed', judged: 'on-track', computed: 'unknown' },
      ],
    });
  });
});
