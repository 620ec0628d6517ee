import type { GoalSet, KeyResult, Measure } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { bookRun } from '../src/score/book-run.ts';
import type { BookWithRun } from '../src/score/book-run.ts';
import type { ScoringRun } from '../src/score/scoring-run.ts';

/** What a goal set is worked out with in May. */
export const runOf = (goals: GoalSet, policy?: Policy): ScoringRun =>
  (scoreGoals(goals, { asOf: '2026-05-15', ...(policy === undefined ? {} : { policy }) }) as BookWithRun)[
    bookRun
  ];

const change: Measure = { kind: 'change', from: 0, to: 100 };
/** A key result from 0 to 100. */
export const keyResult = (id: string, objective: string, measure: Measure = change): KeyResult => ({
  id,
  objective,
  title: id,
  measure,
});
/** Two levels: `grow` rests on `sell` and `keep`, which have key results with values since April. */
export const company: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  objectives: [
    { id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' },
    {
      id: 'sell',
      title: 'Sell',
      cycle: 'q2',
      commitment: 'aspirational',
      supports: [{ goal: 'grow', weight: 3 }],
    },
    {
      id: 'keep',
      title: 'Keep',
      cycle: 'q2',
      commitment: 'committed',
      supports: [{ goal: 'grow', weight: 1 }],
    },
    { id: 'idle', title: 'Idle', cycle: 'q2', commitment: 'aspirational' },
    { id: 'gone', title: 'Gone', cycle: 'q2', commitment: 'aspirational', state: 'cancelled' },
  ],
  keyResults: [
    keyResult('deals', 'sell'),
    keyResult('leads', 'sell'),
    keyResult('churn', 'keep', { kind: 'threshold', comparator: '<=', limit: 20 }),
    keyResult('once', 'keep'),
  ],
  checkIns: Object.entries({
    deals: [10, 14, 22, 25],
    leads: [5, 5, 30, 31],
    churn: [22, 21, 18, 19],
    once: [40],
  }).flatMap(([goal, values]) =>
    values.map((value, at) => ({
      key: `${goal}-${String(at)}`,
      goal,
      on: `2026-04-${String(7 + at * 7).padStart(2, '0')}`,
      at: `2026-04-${String(7 + at * 7).padStart(2, '0')}T12:00:00Z`,
      value,
    })),
  ),
};
/** The same without guardrails, which are no plain mean. */
export const unguarded = (goals: GoalSet): GoalSet =>
  JSON.parse(
    JSON.stringify(goals, (key, value: unknown) => (key === 'guardrails' ? undefined : value)),
  ) as GoalSet;
/** Few draws, so that tests are quick. */
export const options = { asOf: '2026-05-15', seed: 7, draws: 400 } as const;
