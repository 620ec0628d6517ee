import type { MetricHistory, RoleTarget } from '@throughline/ai-adapters';
import type { Benchmark, GoalSet, KeyResult, MeasureUnit } from '@throughline/core';

const percent = { kind: 'percent' } as const;
const days = { kind: 'duration', in: 'days' } as const;
const score = { kind: 'score' } as const;
const usd = { kind: 'currency', iso: 'USD' } as const;

/** What other firms reach; the numbers of one region before those of none. */
const benchmarks: readonly Benchmark[] = (
  [
    ['sales-cycle-length', 45, days, 'USA'],
    ['gross-margin', 71, percent],
    ['customer-acquisition-cost', 3100, usd],
    ['cost-per-lead', 2500, { kind: 'currency', iso: 'INR' }, 'India'],
    ['review-rating', 4.4, score, 'India'],
    ['lead-conversion', 30, percent, 'India'],
    ['return-on-ad-spend', 3.5, { kind: 'ratio' }],
    ['trial-conversion', 14, percent],
    ['activation-rate', 61, percent],
    ['time-to-value', 16, days],
    ['customer-satisfaction', 86, score],
    ['customer-effort-score', 2.4, score],
    ['referral-rate', 8, percent],
  ] as readonly (readonly [metric: string, typical: number, unit: MeasureUnit, region?: string])[]
).map(([metric, typical, unit, region]) => ({
  id: `usual-${metric}`,
  metric,
  typical,
  unit,
  on: '2026-01-15',
  ...(region === undefined ? {} : { region }),
}));

/** A firm that sells a ledger to other firms in three regions; its key results are given to it. */
const firm = (keyResults: readonly KeyResult[]): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'ledgerline', name: 'Ledgerline', currency: 'USD', timeZone: 'America/Chicago' },
  units: [
    { id: 'firm', name: 'Ledgerline', kind: 'company', lead: 'ruth' },
    { id: 'sell', name: 'Sales', kind: 'department', parent: 'firm', lead: 'ruth' },
    { id: 'win', name: 'Marketing', kind: 'department', parent: 'firm', lead: 'ruth' },
    { id: 'care', name: 'Customer success', kind: 'department', parent: 'firm', lead: 'ruth' },
  ],
  people: [
    { id: 'ruth', name: 'Ruth' },
    { id: 'dean', name: 'Dean' },
    { id: 'asha', name: 'Asha' },
    { id: 'omar', name: 'Omar' },
  ],
  roles: [
    { id: 'ae', title: 'Account Executive', function: 'Sales', level: 'mid', region: 'USA' },
    {
      id: 'pmm',
      title: 'Performance Marketing Manager',
      function: 'Marketing',
      level: 'manager',
      region: 'India',
    },
    { id: 'onb', title: 'Onboarding Lead', function: 'Customer Success', level: 'senior', region: 'UAE' },
  ],
  assignments: [
    { id: 'j1', person: 'ruth', unit: 'firm', from: '2024-01-01' },
    { id: 'j2', person: 'dean', unit: 'sell', role: 'ae', from: '2025-01-01', managers: ['ruth'] },
    { id: 'j3', person: 'asha', unit: 'win', role: 'pmm', from: '2025-01-01', managers: ['ruth'] },
    { id: 'j4', person: 'omar', unit: 'care', role: 'onb', from: '2025-01-01', managers: ['ruth'] },
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
  ],
  sources: [
    { id: 'crm', kind: 'crm', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'site', kind: 'analytics', refresh: { count: 1, unit: 'week' } },
    { id: 'desk', kind: 'helpdesk', refresh: { count: 1, unit: 'week' } },
    { id: 'staff', kind: 'hrms', ofRecord: true, refresh: { count: 1, unit: 'month' } },
    { id: 'notes', kind: 'manual', refresh: { count: 1, unit: 'month' } },
    { id: 'books', kind: 'finance', ofRecord: true, refresh: { count: 1, unit: 'month' } },
  ],
  objectives: [
    {
      id: 'mid',
      title: 'Mid-sized firms trust us with their books from the first day',
      cycle: 'q2',
      unit: 'firm',
      commitment: 'aspirational',
      bet: 'revenue',
      owners: [{ who: { person: 'ruth' }, as: 'accountable' }],
    },
  ],
  keyResults,
  benchmarks,
});

/** The four key results of the article's company (S0-06). */
export const asPublished: GoalSet = firm([
  {
    id: 'arr',
    objective: 'mid',
    title: 'Annual recurring revenue of ten million',
    metric: 'annual-recurring-revenue',
    measure: { kind: 'change', from: 8_000_000, to: 10_000_000, unit: usd },
    source: 'books',
  },
  {
    id: 'wins',
    objective: 'mid',
    title: 'Three in ten offers are won',
    metric: 'win-rate',
    measure: { kind: 'change', from: 24, to: 30, unit: percent },
    source: 'crm',
    guardrails: [{ title: 'Prices are not given away', mode: 'flag' }],
  },
  {
    id: 'nps',
    objective: 'mid',
    title: 'More customers recommend us than not',
    metric: 'net-promoter-score',
    measure: { kind: 'change', from: 42, to: 55, unit: score },
    source: 'desk',
  },
  {
    id: 'live',
    objective: 'mid',
    title: 'New customers are live within ten days',
    metric: 'onboarding-time',
    measure: { kind: 'change', from: 21, to: 10, unit: days },
    source: 'crm',
  },
]);

/** The same firm with the levels its roles must hold as key results of the company. */
export const asHeld: GoalSet = firm([
  asPublished.keyResults![0]!,
  {
    id: 'wins',
    objective: 'mid',
    title: 'Offers are won as often as today',
    metric: 'win-rate',
    measure: { kind: 'threshold', comparator: '>=', limit: 28, unit: percent },
    source: 'crm',
    guardrails: [{ title: 'Prices are not given away', mode: 'flag' }],
  },
  {
    id: 'nps',
    objective: 'mid',
    title: 'New customers recommend us',
    metric: 'net-promoter-score',
    measure: { kind: 'threshold', comparator: '>=', limit: 50, unit: score },
    source: 'desk',
  },
  {
    id: 'live',
    objective: 'mid',
    title: 'New customers are live sooner',
    metric: 'onboarding-time',
    measure: { kind: 'change', from: 21, to: 12, unit: days },
    source: 'crm',
  },
  {
    id: 'leave',
    objective: 'mid',
    title: 'Few new customers leave again',
    metric: 'customer-churn',
    measure: { kind: 'threshold', comparator: '<', limit: 5, unit: percent },
    source: 'crm',
  },
]);

/** Values of the last two quarters, the later one lower: what was reached once can be reached again. */
const lastQuarters = (
  metric: string,
  unit: MeasureUnit,
  ...[best, last]: readonly [best: number, last: number]
): MetricHistory => ({
  metric,
  unit,
  points: [
    { on: '2025-12-31', value: best },
    { on: '2026-03-31', value: last },
  ],
});

/** What each role reached in the last two quarters. */
export const histories: { readonly [Role in 'ae' | 'pmm' | 'onb']: readonly MetricHistory[] } = {
  ae: [
    lastQuarters('new-bookings', usd, 250_000, 231_000),
    lastQuarters('lead-conversion', percent, 19, 17),
    lastQuarters('reference-customers', { kind: 'count' }, 3, 2),
  ],
  pmm: [
    lastQuarters('qualified-leads', { kind: 'count' }, 300, 262),
    lastQuarters('customer-reviews', { kind: 'count' }, 200, 168),
    lastQuarters('lead-conversion', percent, 24, 22),
    lastQuarters('sign-ups', { kind: 'count' }, 910, 840),
    lastQuarters('return-on-investment', percent, 140, 120),
  ],
  onb: [
    lastQuarters('onboarding-time', days, 17, 21),
    lastQuarters('unit-cost', usd, 410, 455),
    lastQuarters('cycle-time', days, 3, 4),
  ],
};

/** Targets the firm agreed with each role where the whole company aims at something else (S0-10). */
export const plans: { readonly [Role in 'ae' | 'pmm' | 'onb']: readonly RoleTarget[] } = {
  ae: [
    { metric: 'new-bookings', measure: { kind: 'threshold', comparator: '>=', limit: 250_000, unit: usd } },
    { metric: 'win-rate', measure: { kind: 'threshold', comparator: '>=', limit: 28, unit: percent } },
  ],
  pmm: [
    {
      metric: 'qualified-leads',
      measure: { kind: 'change', from: 262, to: 300, unit: { kind: 'count', of: 'leads' } },
    },
    {
      metric: 'customer-reviews',
      measure: { kind: 'change', from: 168, to: 200, unit: { kind: 'count', of: 'reviews' } },
    },
  ],
  onb: [
    { metric: 'onboarding-time', measure: { kind: 'change', from: 21, to: 12, unit: days } },
    {
      metric: 'net-promoter-score',
      measure: { kind: 'threshold', comparator: '>=', limit: 50, unit: score },
    },
    { metric: 'customer-churn', measure: { kind: 'threshold', comparator: '<', limit: 5, unit: percent } },
  ],
};
