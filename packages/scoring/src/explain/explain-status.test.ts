import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trajectory } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { verifyExplanation } from '../../test/verify-explanation.ts';
import { expectSound } from '../../test/expect-sound.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { gradeSchemes } from '../policy/grade-schemes.ts';
import { statusRules } from '../policy/status-rules.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { formatExplanation } from './format-explanation.ts';

const policies = [
  undefined,
  ...Object.values(statusRules).map((status) => definePolicy({ id: status.id, pace: { status } })),
  ...(['smoothstep', 'logistic', 'business-days', 'power', 'step'] as const).map((kind) =>
    definePolicy({ id: kind, pace: { trajectory: { kind }, elapsed: 'days-through' } }),
  ),
  definePolicy({ id: 'slow', pace: { hysteresis: { margin: 0.04, dwell: 2 }, staleAfterDays: 5 } }),
  definePolicy({ id: 'silent', pace: { staleStatus: 'unknown', staleAfterDays: 3, atClose: 'closed' } }),
  definePolicy({
    id: 'graded',
    grades: {
      committed: 'graded',
      schemes: { committed: gradeSchemes.percent, aspirational: gradeSchemes.ratingFive },
    },
  }),
  ...(['worst-of-children', 'worst-key-result', 'counts'] as const).map((status) =>
    definePolicy({ id: status, rollUp: { status } }),
  ),
  definePolicy({ id: 'people', pace: { statusFrom: 'people' }, rollUp: { nothingCounts: 'zero' } }),
  definePolicy({ id: 'bare', grades: { scoreObjectives: 'off' } }),
];

describe('explanations of a status', () => {
  it('follow step by step, for any goal set and policy', () => {
    fc.assert(
      fc.property(
        goalSets({ states: true, complete: false, maxUnits: 2 }),
        fc.constantFrom('2026-03-15', '2026-05-15', '2026-07-05'),
        fc.constantFrom(...policies),
        (goals, asOf, policy) => expectSound(goals, asOf, policy),
      ),
      { numRuns: 30 },
    );
  }, 120_000);

  it('also where nothing was drawn with care', () => {
    fc.assert(
      fc.property(scrambledGoalSets(), fc.constantFrom(...policies), (goals, policy) =>
        expectSound(goals, '2026-05-15', policy),
      ),
      { numRuns: 20 },
    );
  }, 120_000);

  const trajectory: Trajectory = { kind: 'points', points: [{ on: '2026-05-16', attainment: 0.8 }] };
  const goals = smallGoals(
    { top: { keyResults: { k: { at: 0.3, measure: { kind: 'change', from: 0, to: 1, trajectory } } } } },
    {
      checkIns: [
        { key: 'early', goal: 'k', on: '2026-04-15', at: '2026-04-15T09:00:00Z', value: 0.25 },
        { key: 'late', goal: 'k', on: '2026-05-10', at: '2026-05-10T09:00:00Z', value: 0.6 },
      ],
    },
  );

  it('are printed for readers in both languages', () => {
    const book = scoreGoals(goals, { asOf: '2026-05-01' });
    const explanation = explain(book, 'k', { of: 'status' }) as Explanation;
    expect(formatExplanation(explanation).split('\n')).toEqual([
      'k as of 2026-05-01, policy standard@1',
      'k: status on 2026-05-01: behind',
      '  feeds upward, within 0 and 1: 30 %',
      '    raw attainment: 30 % (from 0, to 1, value 0.3)',
      '      check-in k-1 of 2026-05-01: 0.3',
      '  expected by the plan line on 2026-05-01, 2026-04-01 to 2026-06-30: 53.3 %',
      '  otherwise: on-track',
    ]);
    expect(formatExplanation(explanation, 'de').split('\n').at(1)).toBe(
      'k: Status am 2026-05-01: hinter dem Plan',
    );
  });

  it('show every day a status over time was made of', () => {
    const policy = definePolicy({ id: 'slow', pace: { hysteresis: { margin: 0.1, dwell: 2 } } });
    const book = scoreGoals(goals, { asOf: '2026-05-10', policy });
    const { steps } = explain(book, 'k', { of: 'status' }) as Explanation;
    expect(steps.filter(({ rule }) => rule === 'status/place').map(({ inputs }) => inputs['on'])).toEqual([
      '2026-04-15',
      '2026-05-01',
      '2026-05-10',
    ]);
    expect(steps.at(-1)?.inputs).toEqual({ margin: 0.1, dwell: 2, places: 3, silent: false });
    expectSound(goals, '2026-05-10', policy);
  });

  it('the checker sees a wrong expectation, a wrong word and a wrong band', () => {
    const book = scoreGoals(goals, { asOf: '2026-05-10' });
    const broken = (of: 'score' | 'status', rule: string, change: object): string[] => {
      const explanation = explain(book, 'k', { of }) as Explanation;
      const steps = explanation.steps.map((step) =>
        step.rule.startsWith(rule) ? { ...step, ...change } : step,
      );
      return verifyExplanation({ ...explanation, steps }, goals);
    };
    expect(broken('status', 'plan/', { output: 0.5 })).not.toEqual([]);
    expect(broken('status', 'status/place', { output: 'at-risk' })).not.toEqual([]);
    expect(
      broken('score', 'judge/bands', {
        inputs: { of: 'score', rounding: 'one-decimal', rounded: 0.7, bandFrom: 0.7, grade: 'green' },
      }),
    ).not.toEqual([]);
  });

  it('say what feeds a goal where it stands as that does, but not of goals the reader may not see', () => {
    const policy = definePolicy({ id: 'worst', rollUp: { status: 'worst-of-children' } });
    const both = smallGoals({ top: { keyResults: { k: 0.1, l: 0.9 } } });
    const book = scoreGoals(both, { asOf: '2026-06-15', policy });
    const rules = (hide: (goal: string) => boolean): unknown =>
      explain(book, 'top', { of: 'status', hide })
        ?.steps.filter(({ rule }) => rule.startsWith('status/part') || rule === 'hidden')
        .map(({ rule, goal, output }) => [rule, goal, output])
        .slice(-3);
    expect(rules(() => false)).toEqual([
      ['status/part', 'k', 'at-risk'],
      ['status/part', 'l', 'on-track'],
      ['status/parts', 'top', 'at-risk'],
    ]);
    expect(rules((goal) => goal === 'k')).toEqual([
      ['hidden', undefined, null],
      ['status/part', 'l', 'on-track'],
      ['status/parts', 'top', 'at-risk'],
    ]);
  });

  it('a human status is the last step, above the computed one', () => {
    const judged = {
      ...goals,
      judgements: [
        {
          id: 'j',
          goal: 'k',
          by: 'ana',
          on: '2026-05-01',
          at: '2026-05-01T10:00:00Z',
          reason: 'seen',
          status: 'at-risk' as const,
        },
      ],
    };
    const { steps } = explain(scoreGoals(judged, { asOf: '2026-05-02' }), 'k', {
      of: 'status',
    }) as Explanation;
    expect(steps.at(-1)).toMatchObject({
      rule: 'override/status',
      inputs: { judgement: 'j', by: 'ana', reason: 'seen', holds: 'until-date' },
      output: 'at-risk',
    });
    expect(steps.at(-2)?.output).toBe('behind');
  });
});
