import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet, Trajectory } from '@throughline/core';
import { dayNumberOf } from '@throughline/core';
import { businessDays } from '@throughline/core/calendar';
import { definePolicy } from '../policy/define-policy.ts';
import type { PolicyOverrides } from '../policy/define-policy.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { expectedAttainment } from './expected-attainment.ts';
import { planLineOf } from './plan-line.ts';

const at = (trajectory: Trajectory, elapsed: number): number =>
  expectedAttainment(planLineOf(standardPolicy.pace, trajectory), 0, 1000, elapsed * 1000);
const points = [0.1, 0.25, 0.5, 0.75, 0.9];

describe('plan lines', () => {
  it('P4: logistic, stretched to begin at 0 and end at 1', () => {
    const expected = [0.011447, 0.070104, 0.5, 0.929896, 0.988553];
    points.forEach((elapsed, place) =>
      expect(at({ kind: 'logistic', steepness: 10 }, elapsed)).toBeCloseTo(expected[place] ?? Number.NaN, 6),
    );
    expect(at({ kind: 'logistic' }, 0.1)).toBe(at({ kind: 'logistic', steepness: 10 }, 0.1));
    // The flatter, the straighter.
    expect(at({ kind: 'logistic', steepness: 0.1 }, 0.25)).toBeCloseTo(0.25, 3);
  });

  it('power: much late above 1, much early below 1, and straight at 1', () => {
    expect(points.map((elapsed) => at({ kind: 'power', exponent: 2 }, elapsed))).toEqual([
      0.01, 0.0625, 0.25, 0.5625, 0.81,
    ]);
    expect(at({ kind: 'power', exponent: 0.5 }, 0.25)).toBe(0.5);
    expect(at({ kind: 'power', exponent: 1 }, 0.9)).toBe(0.9);
    expect(at({ kind: 'power' }, 0.5)).toBe(0.25);
  });

  it('numbers out of range are cut, and what is no number is the number of the policy', () => {
    expect(at({ kind: 'power', exponent: 1e9 }, 0.5)).toBe(at({ kind: 'power', exponent: 10 }, 0.5));
    expect(at({ kind: 'power', exponent: -3 }, 0.5)).toBe(at({ kind: 'power', exponent: 0.1 }, 0.5));
    for (const exponent of [Number.NaN, '3', null])
      expect(at({ kind: 'power', exponent: exponent as never }, 0.5)).toBe(0.25);
    for (const steepness of [1e9, -5, 0, Number.POSITIVE_INFINITY]) {
      const middle = at({ kind: 'logistic', steepness }, 0.75);
      expect(middle > 0 && middle <= 1).toBe(true);
    }
  });

  it('law 49: 0 at the start, 1 at the end, never falling, within 0 and 1, for every kind', () => {
    const kind = fc.constantFrom(
      'linear',
      'smoothstep',
      'logistic',
      'business-days',
      'power',
      'step',
      'points',
      'none',
    );
    const line = fc.record({
      kind,
      steepness: fc.double(),
      exponent: fc.double(),
    }) as fc.Arbitrary<Trajectory>;
    const days = businessDays();
    const [start, end] = [dayNumberOf('2026-01-01') ?? 0, dayNumberOf('2026-04-01') ?? 0];
    fc.assert(
      fc.property(line, fc.nat(90), fc.nat(90), (trajectory, a, b) => {
        const on = (offset: number): number =>
          expectedAttainment(
            planLineOf(standardPolicy.pace, trajectory),
            start,
            end,
            start + offset,
            (from, to, day) =>
              days.shareElapsed({ start: '2026-01-01', end: '2026-04-01' }, day + 0 * (from + to)),
          );
        expect([on(0), on(90)]).toEqual([0, 1]);
        expect(on(Math.min(a, b))).toBeLessThanOrEqual(on(Math.max(a, b)));
        expect(on(a) >= 0 && on(a) <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('plan lines of goals', () => {
  const goals = (more: Partial<GoalSet> = {}, trajectory?: Trajectory): GoalSet =>
    smallGoals(
      {
        top: {
          cycle: 'q1',
          keyResults: {
            k: {
              at: 0,
              on: '2026-01-01',
              measure: { kind: 'change', from: 0, to: 1, ...(trajectory ? { trajectory } : {}) },
            },
          },
        },
      },
      more,
    );
  const expected = (set: GoalSet, asOf: string, pace: PolicyOverrides['pace'] = {}): number | undefined => {
    const score = scoreGoals(set, { asOf, policy: definePolicy({ id: 'p', pace }) }).get('k');
    return score?.scored === true ? score.pace?.expected : undefined;
  };
  const inWorkdays: Trajectory = { kind: 'business-days' };

  it('P2: in business days, as the measure says or as the policy says for all that say nothing', () => {
    const days = ['2026-01-31', '2026-02-15', '2026-03-01'];
    expect(days.map((day) => expected(goals({}, inWorkdays), day))).toEqual([22 / 64, 0.5, 42 / 64]);
    expect(days.map((day) => expected(goals(), day, { trajectory: { kind: 'business-days' } }))).toEqual([
      22 / 64,
      0.5,
      42 / 64,
    ]);
    expect(expected(goals({}, { kind: 'linear' }), '2026-02-15', { trajectory: { kind: 'step' } })).toBe(0.5);
  });

  it('law 50: stands still over weekends and holidays of the unit', () => {
    const set: GoalSet = {
      ...goals({}, inWorkdays),
      units: [
        { id: 'gulf', name: 'Gulf', kind: 'business-unit' },
        { id: 'sales', name: 'Sales', kind: 'team', parent: 'gulf' },
      ],
      calendars: [
        { id: 'all', name: 'All' },
        { id: 'ae', name: 'UAE', weekend: [5, 6], units: ['gulf'], holidays: [{ on: '2026-02-11' }] },
      ],
    };
    const inUnit = {
      ...set,
      objectives: set.objectives?.map((each) => ({ ...each, unit: 'sales' })),
    } as GoalSet;
    // 2026-02-06 is a Friday: a weekend day there and a working day elsewhere.
    expect(expected(inUnit, '2026-02-06')).toBe(expected(inUnit, '2026-02-08'));
    expect(expected(set, '2026-02-06')).not.toBe(expected(set, '2026-02-07'));
    expect(expected(set, '2026-02-07')).toBe(expected(set, '2026-02-09'));
    expect(expected(inUnit, '2026-02-11')).toBe(expected(inUnit, '2026-02-12'));
  });

  it('is straight where nobody works, and where a calendar that was not parsed is none', () => {
    const never = { id: 'never', name: 'Never', weekend: [1, 2, 3, 4, 5, 6, 7] };
    for (const calendar of [
      never,
      { id: 'x', name: 'X', weekend: 5 },
      { id: 'y', name: 'Y', holidays: [null] },
    ])
      expect(expected(goals({ calendars: [calendar as never] }, inWorkdays), '2026-02-15')).toBe(0.5);
  });

  it('TV-90: the day of the answer counts as elapsed where the policy says so', () => {
    const april: GoalSet = {
      ...goals(),
      cycles: [{ id: 'q1', name: 'April', start: '2026-04-01', end: '2026-05-01', state: 'active' }],
    };
    expect(expected(april, '2026-04-15', { elapsed: 'days-through' })).toBe(0.5);
    expect(expected(april, '2026-04-15')).toBe(14 / 30);
    expect(
      ['2026-03-31', '2026-04-30', '2026-05-01'].map((day) =>
        expected(april, day, { elapsed: 'days-through' }),
      ),
    ).toEqual([0, 1, 1]);
  });
});
