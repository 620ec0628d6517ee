import {
  carryForward,
  compileGoals,
  dueReviews,
  planReviews,
  reviewPack,
  twelveWeek,
} from '@throughline/core';
import type { GoalSet, ReviewScores } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { expect, it } from 'vitest';
import { scoreGoals } from './score-goals.ts';
import type { ScoreBook } from './score-book.ts';

const q2 = {
  id: 'q2',
  name: 'Q2',
  start: '2026-04-01',
  end: '2026-07-01',
  state: 'active',
  rhythm: 'twelve-week',
} as const;
const fact = (goal: string, value: number) =>
  ({ key: goal, goal, on: '2026-05-18', at: '2026-05-18T08:00:00Z', value }) as const;
const measure = { kind: 'change', from: 0, to: 100 } as const;
const goals: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [q2, { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-10-01', state: 'planning' }],
  objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
  keyResults: ['slow', 'steady', 'silent'].map((id) => ({ id, objective: 'grow', title: id, measure })),
  checkIns: [fact('slow', 20), fact('steady', 60)],
};
const zones = { offsetAt: () => 0 };

it('a score book is what reviews read scores from, as it is', () => {
  const scores: ReviewScores = scoreGoals(goals, { asOf: '2026-05-20' }) satisfies ScoreBook;
  const recalibration = planReviews(twelveWeek, q2).find(({ activity }) => activity === 'recalibration')!;
  const pack = reviewPack(goals, recalibration, { scores });
  expect(pack.decisions).toEqual([{ decide: 'recalibrate', goal: 'slow' }]);
  expect(pack.unknown.map(({ goal }) => goal)).toEqual(['silent']);
  expect(pack.stale).toEqual([{ goal: 'silent' }]);
  expect(pack.drifted.map(({ goal }) => goal)).toContain('slow');
  const now = '2026-05-20T12:00:00Z';
  const [due] = dueReviews(goals, { now, zones, variance: scores });
  expect([due?.condition, due?.triggeredBy]).toEqual(['met', ['slow']]);
});

it('recalibration is due strictly above 20 % under plan, on the numbers scoring gives', () => {
  // On 20 May 49 of 91 days are over: 0.538 is expected, and 0.4307 is 20 % under it.
  const at = (value: number): unknown[] => {
    const index = compileGoals({
      ...goals,
      keyResults: goals.keyResults!.slice(0, 1),
      checkIns: [fact('slow', value)],
    });
    const variance = scoreGoals(index, { asOf: '2026-05-20' });
    return dueReviews(index, { now: '2026-05-20T12:00:00Z', zones, variance }).map(
      ({ review }) => review.activity,
    );
  };
  const scores: ReviewScores = scoreGoals(goals, { asOf: '2026-05-20' });
  const { expected } = scores.get('slow')!.pace!;
  expect(at(80 * expected)).toEqual([]);
  expect(at(80 * expected + 0.01)).toEqual([]);
  expect(at(80 * expected - 0.01)).toEqual(['recalibration']);
});

it('carrying goals forward leaves every attainment of the cycle that ends as it was', () => {
  const changes = carryForward(goals, 'q2', 'q3', [
    { goal: 'slow', decision: 'carry' },
    { goal: 'steady', decision: 'drop', reason: 'reached what it was for' },
    { goal: 'silent', decision: 'carry-changed', measure: { kind: 'binary' }, reason: 'nothing to count' },
  ]);
  const result = applyChanges(goals, changes, {
    actor: { kind: 'human', id: 'ana' },
    at: '2026-06-30T12:00:00Z',
  });
  expect(result.ok).toBe(true);
  if (!result.ok) return;
  const [before, after] = [goals, result.value.goals].map((set) => scoreGoals(set, { asOf: '2026-07-01' }));
  for (const { id } of [...goals.objectives!, ...goals.keyResults!]) {
    const [was, is] = [before!.get(id)!, after!.get(id)!];
    expect(is.scored && is.attainment).toBe(was.scored && was.attainment);
  }
  expect(after!.get('slow-q3')?.scored).toBe(false);
});
