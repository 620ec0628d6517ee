import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '../score/score-goals.ts';
import { committed, scored, valueOn, verdict } from '../../test/committed-goals.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import type { SmallKeyResult } from '../../test/small-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

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
    const late = committed({ k: 0.5 }, { checkIns: [valueOn('k', '2026-07-03', 1)] as never });
    expect(verdict(late, 'k', '2026-07-02')).toEqual([0, 'missed', true]);
    expect(verdict(late, 'k', '2026-07-03')).toEqual([0, 'met-late', true]);
    const lost = committed({ k: 1 }, { checkIns: [valueOn('k', '2026-07-03', 0.2)] as never });
    expect(verdict(lost, 'k', '2026-07-03')).toEqual([1, 'met', true]);
    expect(scored(lost, 'k', '2026-07-03').attainment).toBe(0.2);
    expect(verdict(committed({ k: { at: 1, on: '2026-06-30' } }), 'k', '2026-07-01')).toEqual([
      1,
      'met',
      true,
    ]);
    expect(verdict(committed({ k: { at: 1, on: '2026-07-01' } }), 'k', '2026-07-01')).toEqual([
      0,
      'met-late',
      true,
    ]);
  });

  it('has its own deadline, or the one of the cycle', () => {
    const goals = committed({ k: { at: 0.5, deadline: '2026-05-10' } });
    expect(verdict(goals, 'k', '2026-05-10')).toEqual([0, 'pending', false]);
    expect(verdict(goals, 'k', '2026-05-11')).toEqual([0, 'missed', true]);
    expect(verdict(goals, 'top', '2026-05-11')).toEqual([0, 'missed', false]);
  });

  it('what a key result loses between its own deadline and that of its objective takes nothing away', () => {
    const lost = committed(
      { k: { at: 1, on: '2026-05-05', deadline: '2026-05-10' } },
      { checkIns: [valueOn('k', '2026-05-20', 0.2)] as never },
    );
    for (const day of ['2026-05-25', '2026-07-01'] as const) {
      expect(verdict(lost, 'k', day)[1]).toBe('met');
      expect(verdict(lost, 'top', day).slice(0, 2)).toEqual([1, 'met']);
    }
  });

  it('closing a goal or its cycle is final', () => {
    expect(verdict(committed({ k: { at: 0.5, state: 'closed' } }), 'k', '2026-05-15')).toEqual([
      0,
      'missed',
      true,
    ]);
    const old = smallGoals({
      top: { commitment: 'committed', cycle: 'q1', keyResults: { k: { at: 0.5, on: '2026-02-01' } } },
    });
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
    const goals = committed({
      a: 1,
      b: { at: 0.3, commitment: 'aspirational' },
      c: { at: 0, commitment: 'learning' },
    });
    expect(verdict(goals, 'top', '2026-07-01')).toEqual([1, 'met', true]);
    expect(verdict(goals, 'b', '2026-07-01')).toEqual([0.3, 'red', true]);
    expect(scored(goals, 'c', '2026-07-01').grade.scheme).toBe('bands');
  });

  it('silence is not success: a committed key result without data keeps its objective from passing', () => {
    expect(verdict(committed({ a: 1, b: {} }), 'top', '2026-05-15')).toEqual([0, 'pending', false]);
    expect(verdict(committed({ a: 1, b: {} }), 'top', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(committed({ a: 1, b: { state: 'cancelled' } }), 'top', '2026-07-01')).toEqual([
      1,
      'met',
      true,
    ]);
  });

  it('without committed key results of its own it follows its committed children, else its own attainment', () => {
    const children = (at: number, commitment: 'committed' | 'aspirational'): GoalSet =>
      smallGoals({
        top: { commitment: 'committed' },
        child: { commitment, supports: [{ goal: 'top' }], keyResults: { k: at } },
      });
    expect(verdict(children(0.9, 'committed'), 'top', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(children(1, 'committed'), 'top', '2026-07-01')).toEqual([1, 'met', true]);
    expect(verdict(children(0.9, 'aspirational'), 'top', '2026-07-01')).toEqual([0, 'missed', true]);
    expect(verdict(children(1, 'aspirational'), 'top', '2026-05-15')).toEqual([1, 'met', false]);
  });

  it('with both drivers its own commitments decide alone, then committed children, then all that feeds it', () => {
    const both = (
      own: SmallKeyResult | number,
      child: SmallKeyResult | number,
      commitment: 'committed' | 'aspirational' = 'committed',
    ): GoalSet =>
      smallGoals({
        top: { commitment: 'committed', driver: 'both', keyResults: { k: own } },
        child: { commitment, supports: [{ goal: 'top' }], keyResults: { c: child } },
      });
    const dream = (at: number): SmallKeyResult => ({ at, commitment: 'aspirational' });
    for (const day of ['2026-06-30', '2026-07-01']) {
      const top = (goals: GoalSet): string => verdict(goals, 'top', day)[1];
      const open = day < '2026-07-01' ? 'pending' : 'missed';
      expect([day, top(both(1, 0.4)), top(both(1, dream(0.4), 'aspirational'))]).toEqual([day, 'met', 'met']);
      expect([top(both(0.9, 1)), top(both(dream(0.4), 1)), top(both(dream(1), 0.9))]).toEqual([
        open,
        'met',
        open,
      ]);
      expect([
        top(both(dream(1), dream(0.4), 'aspirational')),
        top(both(dream(0.4), dream(1), 'aspirational')),
        top(both(dream(1), dream(1), 'aspirational')),
      ]).toEqual([open, open, 'met']);
    }
  });

  it('its own commitments also decide where children alone drive it, by how they stood at its deadline', () => {
    const goals = smallGoals(
      {
        top: {
          commitment: 'committed',
          driver: 'children',
          keyResults: { k: { at: 0.5, deadline: '2026-08-15' } },
        },
        child: { commitment: 'committed', supports: [{ goal: 'top' }], keyResults: { c: 1 } },
      },
      { checkIns: [valueOn('k', '2026-07-10', 1)] as never },
    );
    expect([verdict(goals, 'top', '2026-07-01'), verdict(goals, 'top', '2026-07-10')]).toEqual([
      [0, 'missed', true],
      [0, 'met-late', true],
    ]);
  });

  it('an aspirational objective with a missed commitment keeps its mean, says so, and is at risk', () => {
    const goals = smallGoals({
      top: { keyResults: { a: 1, b: { at: 0.99, commitment: 'committed', deadline: '2026-05-10' } } },
    });
    const before = scored(goals, 'top', '2026-05-10');
    expect([before.flags, before.status]).toEqual([[], 'on-track']);
    const after = scored(goals, 'top', '2026-05-15');
    expect([after.attainment, after.score, after.flags, after.status, after.grade.word]).toEqual([
      0.995,
      0.995,
      ['missed-commitment'],
      'at-risk',
      'green',
    ]);
  });

  it('law 19, 20: any goal set: a commitment scores 0 or 1, and 1 exactly when all it requires is met', () => {
    const seen = { met: 0, missed: 0 };
    fc.assert(
      fc.property(
        fc.oneof(goalSets({ states: true }), scrambledGoalSets()),
        fc.constantFrom('2026-05-15', '2026-07-01', '2026-08-01'),
        (goals, asOf) => {
          const book = scoreGoals(goals, { asOf });
          for (const objective of goals.objectives ?? []) {
            const score = book.get(objective.id);
            if (score?.scored !== true || objective.commitment !== 'committed') continue;
            expect([0, 1]).toContain(score.score);
            expect(score.score === 1).toBe(score.grade.word === 'met');
            seen[score.score === 1 ? 'met' : 'missed']++;
            const required = (goals.keyResults ?? []).filter(
              (each) =>
                each.objective === objective.id &&
                (each.commitment ?? 'committed') === 'committed' &&
                ['published', 'closed', undefined].includes(each.state),
            );
            const met = required
              .map((each) => book.get(each.id))
              .every((each) => each?.scored === true && each.score === 1);
            if (required.length > 0) expect(score.score === 1).toBe(met);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(Math.min(seen.met, seen.missed)).toBeGreaterThan(0);
  }, 60_000);
});
