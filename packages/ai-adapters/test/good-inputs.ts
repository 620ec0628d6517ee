import type { TaskInput, TaskKind } from '@throughline/ai-adapters';
import type { GoalSet } from '@throughline/core';
import { accessPolicies } from '@throughline/cascade';
import { standardPolicy } from '@throughline/scoring';
import { quarry, quarryDay } from './quarry.ts';
import { quay, quayBook, quayDay } from './quay-people.ts';
import { tidyCompany, tidyDay } from './tidy-company.ts';

const history = [
  {
    metric: 'win-rate',
    unit: { kind: 'percent' },
    points: [
      { on: '2026-01-01', value: 21 },
      { on: '2026-02-01', value: 23 },
      { on: '2026-03-01', value: 24 },
    ],
  },
] as const;
const benchmarks = [
  {
    id: 'b1',
    metric: 'win-rate',
    low: 18,
    typical: 25,
    high: 33,
    unit: { kind: 'percent' },
    on: '2026-01-01',
  },
] as const;
const targets = [
  { metric: 'win-rate', measure: { kind: 'change', from: 24, to: 28, unit: { kind: 'percent' } } },
] as const;
const log = [
  {
    revision: 1,
    actor: { kind: 'human', id: 'ada' },
    at: '2026-05-10T09:00:00Z',
    change: { kind: 'revise', goal: 'nps', set: { title: 'Raise net promoter score from 31 to 38' } },
    inverse: [],
  },
] as const;
const person = {
  goals: quay,
  reviewBook: quayBook,
  person: 'nils',
  cycle: 'h1',
  asOf: quayDay,
  locale: 'en',
} as const;
const carried = {
  ...tidyCompany,
  objectives: [
    ...(tidyCompany.objectives ?? []),
    {
      id: 'renew',
      title: 'Renewals that nobody has to chase',
      cycle: 'q2',
      unit: 'care',
      commitment: 'committed',
      owners: [{ who: { person: 'cleo' }, as: 'accountable' }],
    },
  ],
  keyResults: [
    ...(tidyCompany.keyResults ?? []),
    {
      id: 'renew-1',
      objective: 'renew',
      title: 'Churn in care',
      metric: 'customer-churn',
      measure: { kind: 'change', from: 8, to: 5, unit: { kind: 'percent' } },
    },
  ],
} as const;
const yard = {
  objective: 'prompt',
  guardrails: [{ title: 'Few stones break', mode: 'flag' }],
} as const;
/** Something to do for every task about goals: work for a result, no guardrail, no source, no target, areas of a role. */
const worked: GoalSet = {
  ...quarry,
  cycles: [
    ...(quarry.cycles ?? []),
    { id: 'q3', name: 'Q3 2026', start: '2026-07-01', end: '2026-10-01', state: 'planning' },
  ],
  objectives: [
    ...(quarry.objectives ?? []),
    {
      id: 'prompt',
      title: 'Builders can rely on the dates we promise',
      cycle: 'q2',
      unit: 'yard',
      commitment: 'committed',
      owners: [{ who: { person: 'ben' }, as: 'accountable' }],
      supports: [{ goal: 'nps', expects: { by: 1, in: 'unit' } }],
    },
  ],
  keyResults: [
    ...(quarry.keyResults ?? []),
    {
      ...yard,
      id: 'busy',
      title: 'Run two workshops to raise on-time delivery',
      measure: { kind: 'binary' },
      source: 'lake',
    },
    {
      id: 'pushed',
      objective: 'prompt',
      title: 'Raise the win rate from 26 % to 30 %',
      metric: 'win-rate',
      measure: { kind: 'change', from: 26, to: 30, unit: { kind: 'percent' } },
    },
    {
      ...yard,
      id: 'late',
      title: 'Lower the complaint rate',
      metric: 'complaint-rate',
      measure: { kind: 'change', unit: { kind: 'percent' } },
      source: 'lake',
      state: 'draft',
    },
  ],
  kras: [{ id: 'gate', title: 'Loading at the gate', role: 'loader', supports: [{ goal: 'nps' }] }],
  kpis: [
    {
      id: 'wait',
      kra: 'gate',
      title: 'Waiting time',
      measure: { kind: 'change', from: 1200, to: 900, unit: { kind: 'duration', in: 'seconds' } },
    },
  ],
};

/** Context of a draft, with every field that a caller may set. */
export const goodDraft = {
  draftId: 'd1',
  createdAt: '2026-07-06T09:00:00Z',
  onEvent: (): void => undefined,
  onPartial: (): void => undefined,
} as const;

/** For every task an input with every field that a caller may set. */
export const goodInputs: { readonly [Kind in TaskKind]: () => TaskInput<Kind> } = {
  objective: () => ({
    goals: quarry,
    text: 'Builders trust our stone',
    theme: { family: 'customer' },
    unit: 'yard',
    cycle: 'q2',
    serves: [{ goal: 'nps' }],
    commitment: 'committed',
    bet: 'revenue',
    accountable: { person: 'ben' },
    asOf: quarryDay,
    metrics: ['win-rate'],
    targets: [{ metric: 'gross-margin', to: 44, unit: { kind: 'percent' } }],
    history,
    benchmarks,
    count: { min: 1, max: 3 },
    language: 'en',
  }),
  'key-results': () => ({
    goals: quarry,
    objective: 'trusted',
    asOf: quarryDay,
    metrics: ['gross-margin'],
    targets: [{ metric: 'gross-margin', to: 44, unit: { kind: 'percent' } }],
    history,
    benchmarks,
    count: { min: 4, max: 5 },
    language: 'en',
  }),
  'role-kras': () => ({
    goals: tidyCompany,
    role: 'sales-lead',
    asOf: tidyDay,
    cycle: 'q2',
    accountable: { person: 'ben' },
    count: { min: 1, max: 5 },
    kpisPerKra: { min: 1, max: 3 },
    targets,
    history,
    benchmarks,
  }),
  'activity-to-outcome': () => ({
    goals: worked,
    asOf: quarryDay,
    only: ['busy'],
    most: 3,
    language: 'en',
    metric: 'on-time-delivery',
    unit: 'yard',
    history,
    benchmarks,
  }),
  guardrails: () => ({
    goals: worked,
    asOf: quarryDay,
    only: ['pushed'],
    most: 3,
    language: 'en',
    history,
    benchmarks,
  }),
  'data-sources': () => ({ goals: worked, asOf: quarryDay, only: ['pushed'], most: 3, language: 'en' }),
  'targets-from-history': () => ({
    goals: worked,
    asOf: quarryDay,
    only: ['late'],
    most: 3,
    history,
    benchmarks,
  }),
  'mapping-template': () => ({ goals: worked, role: 'loader', asOf: quarryDay, most: 3, language: 'en' }),
  'cascade-from-strategy': () => ({
    goals: tidyCompany,
    asOf: tidyDay,
    units: ['sales'],
    cycle: 'q2',
    shares: [],
    count: { min: 1, max: 3 },
    commitment: 'committed',
    history,
    benchmarks,
    locale: 'en',
  }),
  'cascade-from-teams': () => ({ goals: carried, asOf: tidyDay, units: ['care'], shares: [], locale: 'en' }),
  'check-in-summary': () => ({
    goals: quarry,
    asOf: quarryDay,
    unit: 'firm',
    since: '2026-05-01',
    policy: standardPolicy,
    locale: 'en',
  }),
  'corrective-actions': () => ({
    goals: quarry,
    asOf: '2026-06-24',
    unit: 'firm',
    log,
    policy: standardPolicy,
    locale: 'en',
  }),
  'next-quarter': () => ({
    goals: worked,
    from: 'q2',
    to: 'q3',
    asOf: '2026-06-24',
    unit: 'firm',
    policy: standardPolicy,
    locale: 'en',
  }),
  'quarter-report': () => ({
    goals: quarry,
    asOf: quarryDay,
    unit: 'firm',
    log,
    policy: standardPolicy,
    locale: 'en',
  }),
  'one-to-one-brief': () => ({
    goals: quay,
    person: 'nils',
    reviewBook: quayBook,
    asOf: quayDay,
    since: '2026-05-01',
    policy: standardPolicy,
    locale: 'en',
  }),
  'review-note': () => ({ ...person, minimum: { goals: 1, records: 1, givers: 1 } }),
  'performance-summary': () => ({ ...person, minimum: { goals: 1, records: 1, givers: 1 } }),
  'review-consistency': () => ({ ...person, minimum: { goals: 1, records: 1, givers: 1 } }),
  'development-plan': () => ({ ...person, minimum: { goals: 1, records: 1, givers: 1 } }),
  'bias-flags': () => ({ ...person, texts: [{ record: 'note', text: 'He is too emotional.' }] }),
  'performance-query': () => ({
    goals: quay,
    text: 'Which key results are below 0.4?',
    context: {
      actor: 'otto',
      access: accessPolicies.standard,
      asOf: quayDay,
      on: quayDay,
      policy: standardPolicy,
      reviewBook: quayBook,
      locale: 'en',
      aboutPeople: { contact: 'council' },
      minimumGroup: 5,
    },
  }),
};
