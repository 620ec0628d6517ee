import { describe, expect, it } from 'vitest';
import type { GoalSet, Judgement } from '@throughline/core';
import type { ScoredGoal } from '../score/goal-score.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

const scored = (goals: GoalSet, goal: string, asOf: string, knownAt?: string): ScoredGoal => {
  const score = scoreGoals(goals, { asOf, ...(knownAt === undefined ? {} : { knownAt }) }).get(goal);
  if (score?.scored !== true) throw new Error(`\`${goal}\` has no score: ${score?.reason ?? 'absent'}`);
  return score;
};
const verdict = (goals: GoalSet, goal: string, asOf: string): readonly [number, string, boolean] => {
  const { score, grade, final } = scored(goals, goal, asOf);
  return [score, grade.word, final];
};

describe('human judgement', () => {
  const judge = (fields: Partial<Judgement>): Judgement => ({
    id: 'j1',
    goal: 'k',
    by: 'ana',
    on: '2026-05-10',
    at: '2026-05-10T10:00:00Z',
    reason: 'the market closed',
    ...fields,
  });
  const judged = (...judgements: Judgement[]): GoalSet =>
    smallGoals({ top: { keyResults: { k: 0.4 } } }, { judgements });

  it('replaces score and status, keeps attainment, and shows what was replaced', () => {
    const score = scored(judged(judge({ score: 0.8, status: 'behind' })), 'k', '2026-05-15');
    expect([score.attainment, score.score, score.grade.word, score.status, score.flags]).toEqual([
      0.4,
      0.8,
      'green',
      'behind',
      ['overridden'],
    ]);
    expect(score.overrides).toEqual([
      { of: 'score', judgement: 'j1', by: 'ana', reason: 'the market closed', judged: 0.8, computed: 0.4 },
      {
        of: 'status',
        judgement: 'j1',
        by: 'ana',
        reason: 'the market closed',
        judged: 'behind',
        computed: 'on-track',
      },
    ]);
    expect(scored(judged(judge({ score: 0.8 })), 'top', '2026-05-15').attainment).toBe(0.4);
  });

  it('holds from its day until its end, as it was known', () => {
    const goals = judged(judge({ score: 0.8, until: '2026-05-20' }));
    const scores = ['2026-05-09', '2026-05-10', '2026-05-19', '2026-05-20'].map(
      (asOf) => scored(goals, 'k', asOf).score,
    );
    expect(scores).toEqual([0.4, 0.8, 0.8, 0.4]);
    expect(scored(goals, 'k', '2026-05-15', '2026-05-10T09:59:59Z').score).toBe(0.4);
  });

  it('the later one counts, score and status each by itself; one out of range counts for nothing', () => {
    const goals = judged(
      judge({ id: 'j2', on: '2026-05-12', score: 0.6 }),
      judge({ score: 0.8, status: 'at-risk' }),
      judge({ id: 'j3', on: '2026-05-13', score: 7 }),
    );
    const score = scored(goals, 'k', '2026-05-15');
    expect([score.score, score.status]).toEqual([0.6, 'at-risk']);
  });

  it('turns a missed commitment into a met one, and its objective with it, and back', () => {
    const missed = smallGoals(
      { top: { commitment: 'committed', keyResults: { k: 0.9 } } },
      { judgements: [judge({ score: 1 })] },
    );
    expect([verdict(missed, 'k', '2026-07-02'), verdict(missed, 'top', '2026-07-02')]).toEqual([
      [1, 'met', true],
      [1, 'met', true],
    ]);
    expect(scored(missed, 'k', '2026-07-02').overrides?.[0]?.computed).toBe(0);
    const met = smallGoals(
      { top: { commitment: 'committed', keyResults: { k: 1 } } },
      { judgements: [judge({ score: 0.5 })] },
    );
    expect([verdict(met, 'k', '2026-07-02'), verdict(met, 'top', '2026-07-02')]).toEqual([
      [0.5, 'missed', true],
      [0, 'missed', true],
    ]);
  });

  it('is heard even where there is no score', () => {
    const score = scoreGoals(
      smallGoals(
        { top: { keyResults: { k: {} } } },
        { judgements: [judge({ score: 0.8, status: 'on-track' })] },
      ),
      { asOf: '2026-05-15' },
    ).get('k');
    expect(score).toEqual({
      goal: 'k',
      scored: false,
      reason: 'no-data',
      status: 'on-track',
      flags: ['overridden'],
      overrides: [
        { of: 'score', judgement: 'j1', by: 'ana', reason: 'the market closed', judged: 0.8, computed: null },
        {
          of: 'status',
          judgement: 'j1',
          by: 'ana',
          reason: 'the market closed',
          judged: 'on-track',
          computed: 'unknown',
        },
      ],
    });
  });
});
