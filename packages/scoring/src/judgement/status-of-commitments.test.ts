import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '../score/score-goals.ts';
import { committed, scored, valueOn, verdict } from '../../test/committed-goals.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import { smallGoals } from '../../test/small-goals.ts';

describe('status of commitments', () => {
  it('a miss never reads on-track: its status is at-risk however near it came, in time or late', () => {
    const near = committed({ k: 0.99 });
    expect(['2026-06-30', '2026-07-01', '2026-08-01'].map((day) => scored(near, 'k', day).status)).toEqual([
      'on-track',
      'at-risk',
      'at-risk',
    ]);
    expect(scored(near, 'top', '2026-07-01').status).toBe('at-risk');
    const late = committed({ k: 0.99 }, { checkIns: [valueOn('k', '2026-07-03', 1)] as never });
    expect([scored(late, 'k', '2026-07-03').grade.word, scored(late, 'k', '2026-07-03').status]).toEqual([
      'met-late',
      'at-risk',
    ]);
    expect(verdict(late, 'top', '2026-07-03')).toEqual([0, 'met-late', true]);
    expect(scored(late, 'top', '2026-07-03').status).toBe('at-risk');
  });

  it('closed early is judged at once: what is not whole is missed and at risk, what is whole stays met', () => {
    const closed = (at: number): GoalSet => committed({ k: { at, state: 'closed' } });
    expect([verdict(closed(0.9), 'k', '2026-05-01'), scored(closed(0.9), 'k', '2026-05-02').status]).toEqual([
      [0, 'missed', true],
      'at-risk',
    ]);
    expect([verdict(closed(1), 'k', '2026-05-02'), scored(closed(1), 'k', '2026-05-02').status]).toEqual([
      [1, 'met', true],
      'on-track',
    ]);
    // An objective that is closed does not wait for the deadlines of its key results.
    const top = smallGoals({ top: { commitment: 'committed', state: 'closed', keyResults: { k: 0.9 } } });
    expect([verdict(top, 'k', '2026-05-02'), verdict(top, 'top', '2026-05-02')]).toEqual([
      [0, 'pending', false],
      [0, 'missed', true],
    ]);
    expect([scored(top, 'k', '2026-05-02').status, scored(top, 'top', '2026-05-02').status]).toEqual([
      'on-track',
      'at-risk',
    ]);
    // Closed before its first day it was missed all the same.
    const unbegun = committed({ k: { at: 0.9, on: '2026-03-20', state: 'closed' } });
    expect([verdict(unbegun, 'k', '2026-03-25'), scored(unbegun, 'k', '2026-03-25').status]).toEqual([
      [0, 'missed', true],
      'at-risk',
    ]);
  });

  it('a key result with a deadline after the end of the cycle has its time, its objective has not', () => {
    const goals = committed(
      { k: { at: 0.5, deadline: '2026-08-15' } },
      { checkIns: [valueOn('k', '2026-08-10', 1)] as never },
    );
    const on = (day: string): readonly unknown[] => [
      verdict(goals, 'k', day),
      scored(goals, 'k', day).status,
      verdict(goals, 'top', day),
      scored(goals, 'top', day).status,
    ];
    expect(on('2026-06-30')).toEqual([[0, 'pending', false], 'on-track', [0, 'pending', false], 'at-risk']);
    // The objective ends with its cycle, the key result goes on along its own plan line.
    expect(on('2026-07-01')).toEqual([[0, 'pending', false], 'on-track', [0, 'missed', true], 'at-risk']);
    expect(on('2026-08-10')).toEqual([[1, 'met', false], 'on-track', [0, 'met-late', true], 'at-risk']);
    expect(on('2026-08-16')).toEqual([[1, 'met', true], 'on-track', [0, 'met-late', true], 'at-risk']);
    const failed = committed({ k: { at: 0.5, deadline: '2026-08-15' } });
    expect(verdict(failed, 'k', '2026-08-16')).toEqual([0, 'missed', true]);
    // A closed cycle ends all of it, later deadlines among them.
    const old = smallGoals({
      top: {
        commitment: 'committed',
        cycle: 'q1',
        keyResults: { k: { at: 0.5, on: '2026-02-01', deadline: '2026-08-15' } },
      },
    });
    expect([verdict(old, 'k', '2026-05-01'), scored(old, 'k', '2026-05-01').status]).toEqual([
      [0, 'missed', true],
      'at-risk',
    ]);
  });

  it('a human status is heard over the computed one, and the miss is kept beside it', () => {
    const judged = committed(
      { k: 0.99 },
      {
        judgements: [
          {
            id: 'j',
            goal: 'k',
            by: 'ana',
            on: '2026-07-02',
            at: '2026-07-02T09:00:00Z',
            reason: 'the customer agreed',
            status: 'on-track',
          },
        ],
      },
    );
    const { status, grade, overrides } = scored(judged, 'k', '2026-07-03');
    expect([status, grade.word, overrides?.[0]?.computed]).toEqual(['on-track', 'missed', 'at-risk']);
  });

  it('law 19: any goal set: no commitment that was missed, in time or late, reads on-track', () => {
    fc.assert(
      fc.property(
        fc.oneof(goalSets({ states: true }), scrambledGoalSets()),
        fc.constantFrom('2026-05-15', '2026-07-01', '2026-08-01'),
        (goals, asOf) => {
          for (const score of scoreGoals(goals, { asOf })) {
            if (!score.scored || !['missed', 'met-late'].includes(score.grade.word)) continue;
            const status = score.overrides?.find(({ of }) => of === 'status')?.computed ?? score.status;
            expect([score.goal, status]).toEqual([score.goal, 'at-risk']);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
