import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trajectory } from '@throughline/core';
import { dayNumberOf } from '@throughline/core';
import { numbersBetween } from '../../test/numbers-between.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import { planLineOf } from './plan-line.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { expectedAttainment as expectedOn } from './expected-attainment.ts';
import { statusOf } from './status-of.ts';

const expectedAttainment = (
  trajectory: Trajectory | undefined,
  from: number,
  to: number,
  on: number,
): number => expectedOn(planLineOf(standardPolicy.pace, trajectory), from, to, on);
const day = (date: string): number => dayNumberOf(date) ?? Number.NaN;
const [start, end] = [day('2026-01-01'), day('2026-04-01')];

describe('the plan line', () => {
  it('P1: linear in civil days, half-open', () => {
    const at = (date: string): number => expectedAttainment(undefined, start, end, day(date));
    expect([
      at('2025-12-31'),
      at('2026-01-01'),
      at('2026-02-15'),
      at('2026-04-01'),
      at('2027-01-01'),
    ]).toEqual([0, 0, 0.5, 1, 1]);
    expect(at('2026-01-31')).toBeCloseTo(0.333333, 6);
    expect(at('2026-03-01')).toBeCloseTo(0.655556, 6);
  });

  it('P3: smoothstep', () => {
    for (const [u, expected] of [
      [0.1, 0.028],
      [0.25, 0.15625],
      [0.5, 0.5],
      [0.75, 0.84375],
      [0.9, 0.972],
    ] as const) {
      expect(expectedAttainment({ kind: 'smoothstep' }, 0, 100, u * 100)).toBeCloseTo(expected, 12);
    }
  });

  it('P7: a stretch of no days is 0 before it and 1 from then on', () => {
    expect([expectedAttainment(undefined, 10, 10, 9), expectedAttainment(undefined, 10, 10, 10)]).toEqual([
      0, 1,
    ]);
  });

  it('step and points', () => {
    expect([
      expectedAttainment({ kind: 'step' }, 0, 10, 9),
      expectedAttainment({ kind: 'step' }, 0, 10, 10),
    ]).toEqual([0, 1]);
    const points: Trajectory = {
      kind: 'points',
      points: [
        { on: '2026-01-31', attainment: 0.5 },
        { on: '2026-03-02', attainment: 0.8 },
      ],
    };
    const at = (date: string): number => expectedAttainment(points, start, end, day(date));
    expect([
      at('2026-01-16'),
      at('2026-01-31'),
      at('2026-02-15'),
      at('2026-03-02'),
      at('2026-03-17'),
    ]).toEqual([0.25, 0.5, 0.65, 0.8, 0.9]);
  });

  it('law 49: 0 at the start, 1 at the end, never falling, within 0 and 1, for any trajectory', () => {
    const point = fc.record({
      on: fc
        .integer({ min: 0, max: 120 })
        .map((n) => `2026-0${1 + (Math.floor(n / 28) % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`),
      attainment: fc.double(),
    });
    const trajectory = fc.oneof(
      fc.constantFrom<Trajectory | undefined>(
        undefined,
        { kind: 'linear' },
        { kind: 'smoothstep' },
        { kind: 'step' },
        { kind: 'points' },
      ),
      fc.record({ kind: fc.constant('points' as const), points: fc.array(point, { maxLength: 6 }) }),
    );
    fc.assert(
      fc.property(trajectory, fc.nat(90), fc.nat(90), (plan, a, b) => {
        const at = (offset: number): number => expectedAttainment(plan, start, end, start + offset);
        expect([at(0), at(90)]).toEqual([0, 1]);
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
        expect(at(a) >= 0 && at(a) <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('status', () => {
  const status = (expected: number, attained: number): string =>
    statusOf(standardPolicy.pace.status, { expected, attainment: attained, elapsed: 0.5 });

  it('by gaps of 16.5 and 33 points, the limits as written', () => {
    expect([0.45, 0.35, 0.335, 0.17, 0.1].map((attained) => status(0.5, attained))).toEqual([
      'on-track',
      'on-track',
      'behind',
      'behind',
      'at-risk',
    ]);
    expect([status(0.7, 0.37), status(0.7, 0.3699)]).toEqual(['behind', 'at-risk']);
    expect([status(0, 0), status(0.2, 0.9)]).toEqual(['on-track', 'on-track']);
  });

  it('law 52: more attained never makes it worse', () => {
    const rank = ['on-track', 'behind', 'at-risk'];
    const fraction = numbersBetween(0, 1);
    fc.assert(
      fc.property(fraction, fraction, fraction, (expected, a, b) => {
        expect(rank.indexOf(status(expected, Math.max(a, b)))).toBeLessThanOrEqual(
          rank.indexOf(status(expected, Math.min(a, b))),
        );
      }),
    );
  });

  it('is not-started before the first day, with and without data, and unknown without dates', () => {
    const goals = smallGoals({
      top: { keyResults: { k: { at: 0.1, on: '2026-03-01' }, silent: {} } },
      loose: { cycle: 'nowhere', keyResults: { l: 0.2 } },
    });
    const before = scoreGoals(goals, { asOf: '2026-03-31' });
    expect([before.get('k')?.status, before.get('silent')]).toEqual([
      'not-started',
      { goal: 'silent', scored: false, reason: 'not-started', status: 'not-started', flags: [] },
    ]);
    const after = scoreGoals(goals, { asOf: '2026-05-15' });
    expect([after.get('k')?.status, after.get('silent')?.status, after.get('l')?.status]).toEqual([
      'at-risk',
      'unknown',
      'unknown',
    ]);
    const loose = after.get('l');
    expect(loose?.scored && loose.pace).toBe(undefined);
  });

  it('the gap has no -0 and counts from the displayed attainment', () => {
    const score = scoreGoals(smallGoals({ top: { keyResults: { k: { at: 2, on: '2026-04-01' } } } }), {
      asOf: '2026-07-05',
    }).get('k');
    expect(score?.scored && score.pace).toEqual({ expected: 1, gap: 0 });
  });
});
