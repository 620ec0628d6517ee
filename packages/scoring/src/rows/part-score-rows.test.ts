import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalSets } from '@throughline/core/test-kit';
import {
  evaluatePartition,
  mergePartials,
  partScoreRows,
  definePolicy,
  scoreGoals,
  scorePartials,
  scoreRows,
} from '@throughline/scoring';
import type { GoalScore } from '@throughline/scoring';

const goals = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  objectives: [
    { id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' },
    { id: 'sell', title: 'Sell', cycle: 'q2', commitment: 'committed', supports: [{ goal: 'grow' }] },
    { id: 'care', title: 'Care', cycle: 'q2', commitment: 'aspirational', supports: [{ goal: 'grow' }] },
  ],
  keyResults: [
    { id: 'arr', objective: 'sell', title: 'ARR', measure: { kind: 'change', from: 0, to: 9 } },
    { id: 'nps', objective: 'care', title: 'NPS', measure: { kind: 'change', from: 0, to: 7 } },
  ],
} as const;
const fact = (goal: string, value: number) =>
  ({ key: goal, goal, on: '2026-05-15', at: '2026-05-15T21:00:00Z', value }) as const;

describe('rows of parts', () => {
  it('are, put together, the rows of the whole', () => {
    const options = {
      asOf: '2026-05-31',
      knownAt: '2026-05-20T00:00:00Z',
      policy: definePolicy({ id: 'ours', version: 3 }),
    };
    const facts = [fact('arr', 4), fact('nps', 3)];
    const workers = facts.map((mine) =>
      evaluatePartition({ ...goals, checkIns: [mine] }, { ...options, partition: [mine.goal] }),
    );
    const top = scorePartials(goals, mergePartials(workers[0]!.partial, workers[1]!.partial), options);
    const parts = [...workers.map(({ scores }) => scores), top];
    const rows = parts.flatMap((scores) => [
      ...partScoreRows(goals, scores, { ...options, policyHash: 'abc' }),
    ]);
    const whole = scoreRows(scoreGoals({ ...goals, checkIns: facts }, options), { policyHash: 'abc' });
    const sorted = (list: readonly { goal: string }[]) =>
      [...list].sort((one, other) => (one.goal < other.goal ? -1 : 1));
    expect(sorted(rows)).toEqual(sorted([...whole]));
    expect(rows).toHaveLength(5);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys([...whole][0]!));
  });

  it('say of any scores what the book they are from says', () => {
    fc.assert(
      fc.property(goalSets({ states: true, complete: false, maxUnits: 3 }), (set) => {
        const book = scoreGoals(set, { asOf: '2026-05-31' });
        expect([...partScoreRows(set, [...book], { asOf: '2026-05-31' })]).toEqual([...scoreRows(book)]);
      }),
      { numRuns: 20 },
    );
  });

  it('are wrong calling code without scores of these goals', () => {
    const rows = (scores: unknown, options: object = { asOf: '2026-05-31' }) =>
      partScoreRows(goals, scores as readonly GoalScore[], options as { asOf: string });
    expect(() => rows('arr')).toThrow(/`scores` must be a list/);
    expect(() => rows([null])).toThrow(/scores of goals that are in `goals`/);
    expect(() => rows([{ goal: 'gone', scored: false, flags: [] }])).toThrow(/scoring\/bad-argument/);
    expect(() => rows([], {})).toThrow(/core\/not-a-date/);
    expect(() => rows([], { asOf: '2026-05-31', hash: 'x' })).toThrow(/partScoreRows/);
    expect(() => rows([], { asOf: '2026-05-31', policyHash: 3 })).toThrow(/policyHash/);
  });
});
