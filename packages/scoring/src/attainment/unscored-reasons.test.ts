import { expect, it } from 'vitest';
import type { ChangeMeasure, CheckIn, GoalSet, KeyResult, Measure } from '@throughline/core';
import { definePolicy, scoreGoals, unscoredReasons } from '@throughline/scoring';
import type { PolicyOverrides } from '@throughline/scoring';

const on = '2026-05-01';
const fact = { key: 'k', goal: 'goal', on, at: `${on}T09:00:00Z` };
const goals = (measure: Measure, said: object | undefined, about: Partial<KeyResult> = {}): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  keyResults: [{ id: 'goal', objective: 'top', title: 'G', measure, ...about }],
  checkIns: said === undefined ? [] : [{ ...fact, ...said } as CheckIn],
});
const change = (from: number, to: number): ChangeMeasure => ({ kind: 'change', from, to });
const share: Measure = { kind: 'pooled', of: change(0, 1), minimumSample: 10 };

/** One way to each reason; a reason that nothing leads to would be a promise nobody can check. */
const ways: Readonly<
  Record<(typeof unscoredReasons)[number], readonly [GoalSet, PolicyOverrides['measures']?, string?]>
> = {
  'no-data': [goals(change(0, 1), undefined)],
  stale: [goals(change(0, 1), { value: 1 }), { stale: 'dropped', maxAgeDays: 13 }],
  'degenerate-target': [goals(change(1, 1), { value: 1 })],
  'zero-denominator': [goals(share, { numerator: 0, denominator: 0 })],
  'insufficient-sample': [goals(share, { numerator: 1, denominator: 9 })],
  'unit-mismatch': [goals(change(0, 1), { value: 1, unit: { kind: 'percent' } })],
  'non-finite': [goals(change(0, 1), { value: Number.POSITIVE_INFINITY })],
  excluded: [goals(change(0, 1), { value: 1 }, { state: 'cancelled' })],
  'no-weight': [
    goals(
      { kind: 'milestones', milestones: [{ id: 'm', title: 'M', weight: 0 }] },
      { done: true, milestone: 'm' },
    ),
  ],
  'expression-error': [
    goals(
      { kind: 'formula', expression: '1', inputs: [], of: { kind: 'change', from: 0, to: 1 } },
      { value: 1 },
    ),
  ],
  'not-started': [goals(change(0, 1), undefined, { start: '2026-06-01' })],
};

it.each(unscoredReasons.map((reason) => [reason, ways[reason]] as const))(
  '%s can happen',
  (reason, [set, measures]) => {
    // A value may be dropped only once it is stale.
    const pace = { staleAfterDays: 0 };
    const policy = measures === undefined ? {} : { policy: definePolicy({ id: 'ours', measures, pace }) };
    const score = scoreGoals(set, { asOf: '2026-05-15', ...policy }).get('goal');
    expect(score?.scored === false && score.reason).toBe(reason);
  },
);

it('a missing rate is a finding that says where to look', () => {
  const unit = { kind: 'currency', iso: 'USD' } as const;
  const set = goals(
    { ...change(0, 1), unit },
    {
      value: 1,
      unit: { kind: 'currency', iso: 'INR' },
    },
  );
  const [finding] = scoreGoals(set, { asOf: '2026-05-15' }).findings;
  expect(finding).toMatchObject({
    ruleId: 'scoring/unscored',
    data: { reason: 'unit-mismatch', missing: 'exchangeRates' },
  });
});
