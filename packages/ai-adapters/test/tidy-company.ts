import { compileGoals, type GoalSet, type NewGoal } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { presets, runRules } from '@throughline/cascade';

/** A company about which no rule has anything to say: the quarter has begun, and its units have no goals yet. */
export const tidyCompany: GoalSet = {
  schemaVersion: 1,
  organization: {
    id: 'orchard',
    name: 'Orchard',
    currency: 'EUR',
    timeZone: 'Europe/Vienna',
    okrChampion: 'ada',
    strategy: {
      mission: 'Good fruit for every school',
      plannedMetrics: [
        {
          id: 'plan-arr',
          title: 'Annual recurring revenue',
          metric: 'annual-recurring-revenue',
          from: 2_000_000,
          to: 2_600_000,
          unit: { kind: 'currency', iso: 'EUR' },
        },
      ],
    },
  },
  units: [
    { id: 'orchard', name: 'Orchard', kind: 'company', lead: 'ada' },
    { id: 'sales', name: 'Sales', kind: 'business-unit', parent: 'orchard', lead: 'ben' },
    { id: 'care', name: 'Customer success', kind: 'business-unit', parent: 'orchard', lead: 'cleo' },
  ],
  people: [
    { id: 'ada', name: 'Ada' },
    { id: 'ben', name: 'Ben' },
    { id: 'cleo', name: 'Cleo' },
  ],
  roles: [
    { id: 'chief', title: 'Chief', level: 'executive' },
    { id: 'sales-lead', title: 'Head of sales', function: 'sales', level: 'manager' },
    { id: 'care-lead', title: 'Head of customer success', function: 'customer success', level: 'manager' },
  ],
  assignments: [
    { id: 'a1', person: 'ada', unit: 'orchard', role: 'chief', from: '2024-01-01' },
    { id: 'a2', person: 'ben', unit: 'sales', role: 'sales-lead', from: '2024-01-01', managers: ['ada'] },
    { id: 'a3', person: 'cleo', unit: 'care', role: 'care-lead', from: '2024-01-01', managers: ['ada'] },
  ],
  cycles: [
    {
      id: 'q2',
      name: 'Q2 2026',
      start: '2026-04-01',
      end: '2026-07-01',
      state: 'active',
      rhythm: 'twelve-week',
    },
    {
      id: 'q3',
      name: 'Q3 2026',
      start: '2026-07-01',
      end: '2026-10-01',
      state: 'planning',
      rhythm: 'twelve-week',
    },
  ],
  sources: [
    { id: 'crm', kind: 'crm', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'ledger', kind: 'finance', ofRecord: true, refresh: { count: 1, unit: 'month' } },
    { id: 'desk', kind: 'helpdesk', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'usage', kind: 'analytics', ofRecord: true, refresh: { count: 1, unit: 'week' } },
  ],
  objectives: [
    {
      id: 'loved',
      title: 'Schools stay with us and tell others why',
      cycle: 'q2',
      unit: 'orchard',
      commitment: 'committed',
      bet: 'revenue',
      owners: [{ who: { person: 'ada' }, as: 'accountable' }],
    },
  ],
  keyResults: [
    {
      id: 'arr',
      objective: 'loved',
      title: 'Grow annual recurring revenue from EUR 2M to EUR 2.6M',
      metric: 'annual-recurring-revenue',
      kind: 'financial',
      indicator: 'lagging',
      source: 'ledger',
      measure: { kind: 'change', from: 2_000_000, to: 2_600_000, unit: { kind: 'currency', iso: 'EUR' } },
      guardrails: [{ title: 'Churn does not rise', goal: 'churn', mode: 'flag' }],
    },
    {
      id: 'churn',
      objective: 'loved',
      title: 'Reduce customer churn from 9 % to 6 %',
      metric: 'customer-churn',
      kind: 'outcome',
      indicator: 'lagging',
      source: 'crm',
      measure: { kind: 'change', from: 9, to: 6, unit: { kind: 'percent' } },
      guardrails: [{ title: 'Answers do not take longer', goal: 'answer', mode: 'flag' }],
    },
    {
      id: 'answer',
      objective: 'loved',
      title: 'Cut first response time from 60 to 30 minutes',
      metric: 'first-response-time',
      kind: 'operational',
      indicator: 'leading',
      source: 'desk',
      measure: { kind: 'change', from: 60, to: 30, unit: { kind: 'duration', in: 'minutes' } },
      guardrails: [{ title: 'Churn does not rise', goal: 'churn', mode: 'flag' }],
    },
  ],
  checkIns: [
    { key: 'i1', goal: 'arr', on: '2026-04-13', at: '2026-04-13T08:00:00Z', value: 2_100_000 },
    { key: 'i2', goal: 'churn', on: '2026-04-13', at: '2026-04-13T08:00:00Z', value: 8.5 },
    { key: 'i3', goal: 'answer', on: '2026-04-13', at: '2026-04-13T08:00:00Z', value: 54 },
  ],
};

/** Day of the tests. */
export const tidyDay = '2026-04-15';

/** Context of the tests. */
export const tidyContext = { draftId: 'draft-1', createdAt: '2026-04-15T10:00:00Z' } as const;

/** What the recommended rules say, as rule and goal. */
export const findingsOf = (goals: GoalSet, asOf = tidyDay): readonly string[] =>
  runRules(compileGoals(goals), presets.recommended, { asOf }).findings.map(
    ({ ruleId, goal, message }) => `${ruleId} ${goal ?? ''}: ${message}`,
  );

/** The company after goals were added; a change that is refused fails the test. */
export const withGoals = (goals: GoalSet, added: readonly NewGoal[]): GoalSet => {
  const result = applyChanges(
    goals,
    [
      {
        kind: 'acceptDraft',
        draft: 'draft-1',
        task: 'test',
        drafter: 'rules:starter',
        aiGenerated: false,
        decision: { by: 'ada', at: '2026-04-15T11:00:00Z', outcome: 'accepted', editRatio: 0 },
        goals: added,
      },
    ],
    { actor: { kind: 'human', id: 'ada' }, at: '2026-04-15T11:00:00Z' },
  );
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value.goals;
};
