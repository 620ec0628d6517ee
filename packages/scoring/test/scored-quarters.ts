import type { CheckIn, Commitment, GoalSet } from '@throughline/core';

/** A value on a day. */
export const fact = (goal: string, on: string, value: number, more: object = {}): CheckIn => ({
  key: `${goal}-${on}-${String(value)}`,
  goal,
  on,
  at: `${on}T09:00:00Z`,
  value,
  ...more,
});
const quarters = [
  ['2025-07-01', '2025-10-01'],
  ['2025-10-01', '2026-01-01'],
  ['2026-01-01', '2026-04-01'],
  ['2026-04-01', '2026-07-01'],
] as const;

/** One unit with one aspirational key result in each quarter, which ended at these scores. */
export const scored = (scores: readonly number[], commitment: Commitment = 'aspirational'): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  units: [{ id: 'sales', name: 'Sales', kind: 'team' }],
  cycles: scores.map((_, at) => {
    const [start, end] = quarters[at]!;
    return { id: `c${String(at)}`, name: `C${String(at)}`, start, end, state: 'closed' as const };
  }),
  objectives: scores.map((_, at) => ({
    id: `o${String(at)}`,
    title: 'Grow',
    cycle: `c${String(at)}`,
    unit: 'sales',
    commitment,
  })),
  keyResults: scores.map((_, at) => ({
    id: `k${String(at)}`,
    objective: `o${String(at)}`,
    title: 'ARR',
    measure: { kind: 'change' as const, from: 0, to: 100 },
  })),
  checkIns: scores.map((score, at) =>
    fact(
      `k${String(at)}`,
      ['2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30'][at]!,
      Math.round(score * 1000) / 10,
    ),
  ),
});
