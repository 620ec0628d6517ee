import { describe, expect, it } from 'vitest';
import type { GoalSet, Judgement, Source } from '@throughline/core';
import { definePolicy } from '../policy/define-policy.ts';
import type { PolicyOverrides } from '../policy/define-policy.ts';
import { statusRules } from '../policy/status-rules.ts';
import { scoreGoals } from '../score/score-goals.ts';
import type { GoalScore } from '../score/goal-score.ts';
import { committed, valueOn } from '../../test/committed-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

const by = (
  goals: GoalSet,
  goal: string,
  asOf: string,
  pace: PolicyOverrides['pace'] = {},
  knownAt?: string,
): GoalScore => {
  const policy = definePolicy({ id: 'ours', pace });
  const score = scoreGoals(goals, { asOf, policy, ...(knownAt === undefined ? {} : { knownAt }) }).get(goal);
  if (score === undefined) throw new Error(`\`${goal}\` is not there`);
  return score;
};
const judge = (fields: Partial<Judgement>): Judgement => ({
  id: 'j',
  goal: 'k',
  by: 'ana',
  on: '2026-05-10',
  at: '2026-05-10T10:00:00Z',
  reason: 'the customer agreed',
  ...fields,
});

describe('choices about status', () => {
  it('not started: by the date alone, or only while nothing is attained either', () => {
    const goals = smallGoals({
      top: {
        keyResults: { k: { at: 0.1, on: '2026-03-01' }, zero: { at: 0, on: '2026-03-01' }, silent: {} },
      },
    });
    const pace = { notStarted: 'before-start-at-zero' } as const;
    expect(['k', 'zero', 'silent'].map((goal) => by(goals, goal, '2026-03-31').status)).toEqual([
      'not-started',
      'not-started',
      'not-started',
    ]);
    expect(['k', 'zero', 'silent'].map((goal) => by(goals, goal, '2026-03-31', pace).status)).toEqual([
      'on-track',
      'not-started',
      'not-started',
    ]);
    expect(by(goals, 'zero', '2026-04-01', pace).status).toBe('on-track');
  });

  it('at close: the status stands, or the grade says the rest', () => {
    const missed = committed({ k: 0.9 });
    const closed = { atClose: 'closed' } as const;
    expect(['2026-06-30', '2026-07-01'].map((day) => by(missed, 'k', day, closed).status)).toEqual([
      'on-track',
      'closed',
    ]);
    const last = by(missed, 'k', '2026-07-01', closed);
    expect(last.scored && last.grade.word).toBe('missed');
    const early = smallGoals({ top: { keyResults: { k: { at: 0.5, state: 'closed' }, silent: {} } } });
    expect(by(early, 'k', '2026-05-02', closed).status).toBe('closed');
    expect(by(early, 'k', '2026-05-02').status).toBe('on-track');
    // Without a score there is no grade that could say the rest.
    expect(by(early, 'silent', '2026-07-02', closed).status).toBe('unknown');
  });

  it('a human status: until its date, for good, or until the next fact is recorded', () => {
    const goals = smallGoals(
      { top: { keyResults: { k: 0.1 } } },
      {
        judgements: [judge({ status: 'on-track', until: '2026-05-20' })],
        checkIns: [{ ...valueOn('k', '2026-05-18', 0.1), at: '2026-05-18T12:00:00Z' }] as never,
      },
    );
    const status = (
      asOf: string,
      statusOverride: 'until-date' | 'sticky' | 'until-next-observation',
    ): string => by(goals, 'k', asOf, { statusOverride }).status;
    const days = ['2026-05-09', '2026-05-10', '2026-05-17', '2026-05-18', '2026-05-19', '2026-05-20'];
    expect(days.map((day) => status(day, 'until-date'))).toEqual([
      'behind',
      'on-track',
      'on-track',
      'on-track',
      'on-track',
      'at-risk',
    ]);
    expect(days.map((day) => status(day, 'sticky')).slice(-2)).toEqual(['on-track', 'on-track']);
    expect(days.map((day) => status(day, 'until-next-observation'))).toEqual([
      'behind',
      'on-track',
      'on-track',
      'at-risk',
      'at-risk',
      'at-risk',
    ]);
    // A status that was dropped leaves no mark.
    expect(by(goals, 'k', '2026-05-18', { statusOverride: 'until-next-observation' }).flags).toEqual([]);
    expect(
      by(goals, 'k', '2026-05-18', { statusOverride: 'until-next-observation' }, '2026-05-18T11:59:59Z')
        .status,
    ).toBe('on-track');
  });

  it('the next fact of anything below ends the status of an objective; a score is not touched', () => {
    const goals = smallGoals(
      { top: { keyResults: { k: 0.1 } } },
      {
        judgements: [
          judge({ id: 'a', goal: 'top', status: 'on-track' }),
          judge({ id: 'b', goal: 'k', score: 0.8 }),
        ],
        checkIns: [valueOn('k', '2026-05-18', 0.2)] as never,
      },
    );
    const pace = { statusOverride: 'until-next-observation' } as const;
    expect(['2026-05-17', '2026-05-18'].map((day) => by(goals, 'top', day, pace).status)).toEqual([
      'on-track',
      'behind',
    ]);
    const score = by(goals, 'k', '2026-05-18', pace);
    expect(score.scored && score.score).toBe(0.8);
  });

  it('hysteresis looks at every day with a fact, and only at goals with a measure', () => {
    const goals = smallGoals(
      { top: { keyResults: { k: {} } } },
      {
        checkIns: [
          valueOn('k', '2026-04-10', 0),
          valueOn('k', '2026-05-16', 0.2),
          valueOn('k', '2026-05-31', 0.55),
        ] as never,
      },
    );
    const pace = { hysteresis: { margin: 0.1 } };
    // 30, then 11.6 points behind: fresh eyes see on-track, with a margin of 10 points it is still behind.
    expect([by(goals, 'k', '2026-05-16', pace).status, by(goals, 'k', '2026-05-31', pace).status]).toEqual([
      'behind',
      'behind',
    ]);
    expect([by(goals, 'k', '2026-05-31').status, by(goals, 'top', '2026-05-31', pace).status]).toEqual([
      'on-track',
      'on-track',
    ]);
  });

  it('a dwell waits for check-ins, but silence waits for nothing', () => {
    const goals = smallGoals(
      { top: { keyResults: { k: {} } } },
      { checkIns: [valueOn('k', '2026-04-02', 0.05)] as never },
    );
    const pace = { hysteresis: { dwell: 3 } };
    expect(['2026-04-23', '2026-04-24'].map((day) => by(goals, 'k', day).status)).toEqual([
      'behind',
      'behind',
    ]);
    expect(['2026-04-23', '2026-04-24'].map((day) => by(goals, 'k', day, pace).status)).toEqual([
      'on-track',
      'behind',
    ]);
  });

  it('conditions decide in place of the gaps', () => {
    const goals = smallGoals({ top: { keyResults: { k: 1, l: 0.2 } } });
    const pace = { status: statusRules.engagedly };
    expect(['k', 'l'].map((goal) => by(goals, goal, '2026-05-16', pace).status)).toEqual([
      'achieved',
      'behind',
    ]);
  });
});

describe('choices about staleness', () => {
  const goals = (refresh?: Source['refresh']): GoalSet =>
    smallGoals(
      { top: { keyResults: { k: { at: 0.5, on: '2026-04-01', source: 's' } } } },
      { sources: [{ id: 's', kind: 'crm', ...(refresh === undefined ? {} : { refresh }) }] },
    );
  const isStale = (set: GoalSet, asOf: string, pace: PolicyOverrides['pace'] = {}): boolean =>
    by(set, 'k', asOf, pace).flags.includes('stale');
  const [weekly, monthly] = [
    { count: 1, unit: 'week' },
    { count: 1, unit: 'month' },
  ] as const;

  it('after the days of the policy, or after a longer period of the source', () => {
    expect([isStale(goals(), '2026-04-22'), isStale(goals(), '2026-04-23')]).toEqual([false, true]);
    expect([isStale(goals(weekly), '2026-04-22'), isStale(goals(weekly), '2026-04-23')]).toEqual([
      false,
      true,
    ]);
    expect([isStale(goals(monthly), '2026-05-02'), isStale(goals(monthly), '2026-05-03')]).toEqual([
      false,
      true,
    ]);
  });

  it('after exactly a period and some days of grace, or whatever the source says', () => {
    const cadence = { refresh: 'cadence', graceDays: 2 } as const;
    expect(['2026-04-10', '2026-04-11'].map((day) => isStale(goals(weekly), day, cadence))).toEqual([
      false,
      true,
    ]);
    expect(['2026-04-22', '2026-04-23'].map((day) => isStale(goals(), day, cadence))).toEqual([false, true]);
    expect(isStale(goals(monthly), '2026-04-23', { refresh: 'ignore' })).toBe(true);
    // Eight days are too many where seven are allowed.
    expect(isStale(goals(), '2026-04-09', { staleAfterDays: 7 })).toBe(true);
    expect(isStale(goals(), '2026-04-08', { staleAfterDays: 7 })).toBe(false);
  });

  it('silence is never green: the status of a stale goal may be unknown, a final one is never stale', () => {
    const pace = { staleStatus: 'unknown' } as const;
    expect(['2026-04-22', '2026-04-23'].map((day) => by(goals(), 'k', day, pace).status)).toEqual([
      'on-track',
      'unknown',
    ]);
    expect([by(goals(), 'k', '2026-04-23').status, by(goals(), 'k', '2026-07-01', pace).flags]).toEqual([
      'on-track',
      [],
    ]);
    // Nobody ever checked in: there is no score and no green either (TV-55).
    const silent = smallGoals({ top: { keyResults: { k: {} } } });
    expect([by(silent, 'k', '2026-05-15').status, by(silent, 'top', '2026-05-15').status]).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('a period that is none says nothing', () => {
    for (const refresh of [null, 7, { count: 0, unit: 'week' }, { count: 1, unit: 'aeon' }])
      expect(isStale(goals(refresh as never), '2026-04-23')).toBe(true);
  });
});
