import type { CheckIn, GoalSet, KeyResult, MeasureUnit } from '@throughline/core';

/** Metrics of what the quarry measured before: id, unit, source. */
const metrics = {
  margin: ['gross-margin', { kind: 'percent' }, 'books'],
  win: ['win-rate', { kind: 'percent' }, 'orders'],
  onTime: ['on-time-delivery', { kind: 'percent' }, 'lake'],
  response: ['first-response-time', { kind: 'duration', in: 'minutes' }, 'calls'],
  complaints: ['complaint-rate', { kind: 'percent' }, 'calls'],
  satisfaction: ['customer-satisfaction', { kind: 'score' }, 'calls'],
} as const satisfies Readonly<Record<string, readonly [string, MeasureUnit, string]>>;

type Values = Readonly<Partial<Record<keyof typeof metrics, number>>>;

const each = (values: Values): readonly (readonly [keyof typeof metrics, number])[] =>
  Object.entries(values) as readonly (readonly [keyof typeof metrics, number])[];

/** Key results of a cycle that is over. */
const past = (of: string, cycle: string, values: Values): readonly KeyResult[] =>
  each(values).map(([name, value]) => {
    const [metric, unit, source] = metrics[name];
    return {
      id: `${of}-${cycle}-${name}`,
      objective: `${of}-${cycle}`,
      title: `${name} in ${cycle}`,
      metric,
      measure: { kind: 'change', from: value - 1, to: value + 1, unit },
      source,
      state: 'closed',
    };
  });

/** What they came to. */
const ends = (of: string, cycle: string, on: string, values: Values): readonly CheckIn[] =>
  each(values).map(([name, value]) => ({
    key: `${of}-${cycle}-${name}`,
    goal: `${of}-${cycle}-${name}`,
    on,
    at: `${on}T08:00:00Z`,
    value,
  }));

const yardLast = { onTime: 90, response: 46, complaints: 3.6, satisfaction: 79 };

/** A tidy second company for tests: it cuts and delivers stone. The recommended rules have nothing to say about it. */
export const quarry: GoalSet = {
  schemaVersion: 1,
  revision: 3,
  organization: {
    id: 'quarry',
    name: 'Quarry',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    strategy: { plannedMetrics: [{ id: 'plan-margin', title: 'Gross margin', metric: 'gross-margin' }] },
  },
  units: [
    { id: 'firm', name: 'Quarry', kind: 'company', lead: 'ada' },
    { id: 'yard', name: 'Yard', kind: 'department', parent: 'firm', lead: 'ben' },
  ],
  people: [
    { id: 'ada', name: 'Ada' },
    { id: 'ben', name: 'Ben' },
    { id: 'cara', name: 'Cara' },
  ],
  assignments: [
    { id: 'm1', person: 'ada', unit: 'firm', role: 'head', from: '2024-01-01' },
    { id: 'm2', person: 'ben', unit: 'yard', role: 'yard-lead', from: '2024-01-01', managers: ['ada'] },
    { id: 'm3', person: 'cara', unit: 'yard', role: 'loader', from: '2025-01-01', managers: ['ben'] },
  ],
  roles: [
    { id: 'head', title: 'Head of the quarry', level: 'executive' },
    { id: 'yard-lead', title: 'Yard lead', level: 'manager', dependencies: ['trucks from the haulier'] },
    { id: 'loader', title: 'Loader', level: 'mid' },
  ],
  cycles: [
    { id: 'q3-25', name: 'Q3 2025', start: '2025-07-01', end: '2025-10-01', state: 'closed' },
    { id: 'q4-25', name: 'Q4 2025', start: '2025-10-01', end: '2026-01-01', state: 'closed' },
    { id: 'q1', name: 'Q1 2026', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
    {
      id: 'q2',
      name: 'Q2 2026',
      start: '2026-04-01',
      end: '2026-07-01',
      state: 'active',
      rhythm: 'twelve-week',
    },
  ],
  sources: [
    { id: 'books', kind: 'finance', ofRecord: true, refresh: { count: 1, unit: 'month' } },
    { id: 'orders', kind: 'crm', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'calls', kind: 'helpdesk', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'lake', kind: 'warehouse', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'staff', kind: 'hrms', ofRecord: true, refresh: { count: 1, unit: 'month' } },
  ],
  objectives: [
    {
      id: 'trusted',
      title: 'Builders choose our stone again and again',
      cycle: 'q2',
      unit: 'firm',
      commitment: 'committed',
      owners: [{ who: { person: 'ada' }, as: 'accountable' }],
    },
    ...(['q3-25', 'q4-25', 'q1'] as const).map((cycle) => ({
      id: `old-${cycle}`,
      title: `What we wanted in ${cycle}`,
      cycle,
      unit: 'firm',
      commitment: 'committed' as const,
      state: 'closed' as const,
      owners: [{ who: { person: 'ada' }, as: 'accountable' as const }],
    })),
    ...(['q3-25', 'q4-25', 'q1'] as const).map((cycle) => ({
      id: `yard-${cycle}`,
      title: `What the yard wanted in ${cycle}`,
      cycle,
      unit: 'yard',
      commitment: 'committed' as const,
      state: 'closed' as const,
      owners: [{ who: { person: 'ben' }, as: 'accountable' as const }],
    })),
  ],
  keyResults: [
    {
      id: 'nps',
      objective: 'trusted',
      title: 'Raise net promoter score from 31 to 38',
      metric: 'net-promoter-score',
      measure: { kind: 'change', from: 31, to: 38, unit: { kind: 'score' } },
      source: 'calls',
    },
    {
      id: 'churn',
      objective: 'trusted',
      title: 'Lower customer churn from 9 % to 7 %',
      metric: 'customer-churn',
      measure: { kind: 'change', from: 9, to: 7, unit: { kind: 'percent' } },
      source: 'orders',
    },
    {
      id: 'effort',
      objective: 'trusted',
      title: 'Lower customer effort score from 3.4 to 3.1',
      metric: 'customer-effort-score',
      measure: { kind: 'change', from: 3.4, to: 3.1, unit: { kind: 'score' } },
      source: 'calls',
    },
    ...past('old', 'q3-25', { margin: 41, win: 24 }),
    ...past('old', 'q4-25', { margin: 42.5, win: 27 }),
    ...past('old', 'q1', { margin: 42, win: 26 }),
    ...past('yard', 'q3-25', { onTime: 88, response: 50, complaints: 4, satisfaction: 78 }),
    ...past('yard', 'q4-25', { onTime: 91, response: 44, complaints: 3.5, satisfaction: 80 }),
    ...past('yard', 'q1', yardLast),
  ],
  // The last cycle is wrapped up: what was measured then stops.
  retrospectives: [...past('old', 'q1', { margin: 42, win: 26 }), ...past('yard', 'q1', yardLast)].map(
    ({ id }) => ({
      id: `look-back-${id}`,
      goal: id,
      on: '2026-04-02',
      rootCause: 'the season',
      next: 'stop',
      reason: 'it is set anew',
    }),
  ),
  checkIns: [
    ...ends('old', 'q3-25', '2025-09-28', { margin: 41, win: 24 }),
    ...ends('old', 'q4-25', '2025-12-28', { margin: 42.5, win: 27 }),
    ...ends('old', 'q1', '2026-03-28', { margin: 42, win: 26 }),
    ...ends('yard', 'q3-25', '2025-09-28', { onTime: 88, response: 50, complaints: 4, satisfaction: 78 }),
    ...ends('yard', 'q4-25', '2025-12-28', { onTime: 91, response: 44, complaints: 3.5, satisfaction: 80 }),
    ...ends('yard', 'q1', '2026-03-28', yardLast),
    ...(['nps', 'churn', 'effort'] as const).map((goal, at) => ({
      key: `now-${goal}`,
      goal,
      on: '2026-05-10',
      at: '2026-05-10T08:00:00Z',
      value: [34, 8.2, 3.3][at]!,
    })),
  ],
};

/** Day of the tests. */
export const quarryDay = '2026-05-15';

/** Context of the tests. */
export const quarryContext = { draftId: 'draft-1', createdAt: '2026-05-15T10:00:00Z' } as const;
