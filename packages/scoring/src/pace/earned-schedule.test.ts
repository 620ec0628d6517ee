import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trajectory } from '@throughline/core';
import { probabilityOf } from '../judgement/probability-of.ts';
import { earnedScheduleOf } from '../score/earned-schedule-of.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { earnedSchedule } from './earned-schedule.ts';
import { earnedValue } from './earned-value.ts';

describe('earned schedule', () => {
  it('finds the time between two points of an uneven plan', () => {
    expect(earnedSchedule([0, 10, 40, 100], 25, 2)).toEqual({ earned: 1.5, performance: 0.75, finish: 4 });
    // A plan that stands still: what was earned is due until it moves again.
    expect(earnedSchedule([0, 10, 10, 10, 20], 10, 2)).toEqual({
      earned: 3,
      performance: 1.5,
      finish: 2.666666666667,
    });
    expect(earnedSchedule([0, 10], 99, 4)).toEqual({ earned: 1, performance: 0.25, finish: 4 });
    expect(earnedSchedule([0, 10], -5, 4)).toEqual({ earned: 0, performance: 0 });
  });

  it('has no answer without a plan or with numbers that are none', () => {
    for (const [planned, earned, passed] of [
      [[], 1, 1],
      [[0], 1, 1],
      [[0, Number.NaN], 1, 1],
      [[0, 1], Number.POSITIVE_INFINITY, 1],
      [[0, 1], 1, Number.NaN],
    ] as const)
      expect(earnedSchedule(planned, earned, passed)).toBe(undefined);
  });

  it('of a goal: by its own plan line, half-open, until its last day', () => {
    const at = (attained: number, asOf: string, trajectory?: Trajectory): unknown =>
      earnedScheduleOf(
        scoreGoals(
          smallGoals({
            top: {
              keyResults: {
                k: {
                  at: attained,
                  on: '2026-04-01',
                  measure: { kind: 'change', from: 0, to: 1, ...(trajectory ? { trajectory } : {}) },
                },
              },
            },
          }),
          { asOf },
        ),
        'k',
      );
    // Half of 91 days is 45.5; 45 have passed.
    expect(at(0.5, '2026-05-16')).toEqual({
      passed: 45,
      whole: 91,
      earned: 45.5,
      performance: 1.011111111111,
      finish: 90,
      finishOn: '2026-06-29',
    });
    expect(at(0, '2026-05-16')).toEqual({ passed: 45, whole: 91, earned: 0, performance: 0 });
    expect(at(1, '2026-07-01')).toEqual({
      passed: 91,
      whole: 91,
      earned: 91,
      performance: 1,
      finish: 91,
      finishOn: '2026-06-30',
    });
    expect(at(0.25, '2026-05-16', { kind: 'power', exponent: 2 })).toMatchObject({ passed: 45, whole: 91 });
    expect([at(0.5, '2026-03-31'), at(Number.NaN, '2026-05-16')]).toEqual([undefined, undefined]);
    const loose = scoreGoals(smallGoals({ top: { cycle: 'nowhere', keyResults: { k: 1 } } }), {
      asOf: '2026-05-16',
    });
    expect([earnedScheduleOf(loose, 'k'), earnedScheduleOf(loose, 'nobody')]).toEqual([undefined, undefined]);
  });

  it('never falls when more was earned', () => {
    const plan = fc
      .array(fc.nat(20), { minLength: 1, maxLength: 12 })
      .map((steps) => steps.reduce<number[]>((line, step) => [...line, (line.at(-1) ?? 0) + step], [0]));
    fc.assert(
      fc.property(plan, fc.nat(250), fc.nat(250), (planned, a, b) => {
        const earned = (value: number): number => earnedSchedule(planned, value, 1)?.earned ?? Number.NaN;
        expect(earned(Math.min(a, b))).toBeLessThanOrEqual(earned(Math.max(a, b)));
        expect(earned(planned.at(-1) ?? 0)).toBe(planned.length - 1);
      }),
    );
  });
});

describe('earned value', () => {
  it('divides by nothing that is nothing, and lets no number out that is none', () => {
    expect(earnedValue({ planned: 0, earned: 10, spent: 0, budget: 100 })).toEqual({
      atThisRate: 0,
      restByPlan: 90,
    });
    expect(earnedValue({ planned: 10, earned: 0, spent: 5, budget: 100 })).toEqual({
      schedule: 0,
      cost: 0,
      restByPlan: 105,
    });
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(earnedValue({ planned: 1, earned: bad, spent: 1, budget: 1 })).toBe(undefined);
    expect(earnedValue({ planned: 1e-300, earned: 1e300, spent: 1, budget: 1 })).toBe(undefined);
  });
});

describe('confidence', () => {
  it('0 to 10 is a probability; other numbers are none', () => {
    expect([0, 3, 5, 10, -0].map(probabilityOf)).toEqual([0, 0.3, 0.5, 1, 0]);
    expect([-1, 10.1, Number.NaN, '5', null].map((given) => probabilityOf(given as never))).toEqual(
      Array(5).fill(undefined),
    );
  });
});
