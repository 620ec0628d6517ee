import type { GoalSet, ReviewBook } from '@throughline/core';

const who = (person: string) => [{ who: { person }, as: 'accountable' as const }];
const at = (on: string): string => `${on}T09:00:00Z`;
const days = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10', '2026-05-10', '2026-05-20'];

/** As little as has something in every list that functions read. */
export const calledCompany: GoalSet = {
  schemaVersion: 1,
  revision: 2,
  organization: { id: 'acme', name: 'Acme', currency: 'EUR', timeZone: 'UTC', okrChampion: 'ana' },
  units: [
    { id: 'all', name: 'Acme', kind: 'company', lead: 'ana' },
    { id: 'sales', name: 'Sales', kind: 'department', parent: 'all', lead: 'ben' },
  ],
  people: [
    { id: 'ana', name: 'Ana Sand', email: 'ana@acme.example' },
    { id: 'ben', name: 'Ben Stone' },
  ],
  roles: [{ id: 'seller', title: 'Seller' }],
  assignments: [
    { id: 'a1', person: 'ben', unit: 'sales', role: 'seller', managers: ['ana'], from: '2025-01-01' },
  ],
  cycles: [
    { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' },
  ],
  sources: [{ id: 'crm', kind: 'crm' }],
  objectives: [
    {
      id: 'past',
      title: 'Find a market',
      cycle: 'q1',
      unit: 'all',
      commitment: 'committed',
      owners: who('ana'),
    },
    {
      id: 'top',
      title: 'Lead the market',
      cycle: 'q2',
      unit: 'all',
      commitment: 'aspirational',
      owners: who('ana'),
    },
    {
      id: 'mid',
      title: 'Win mid-size companies',
      cycle: 'q2',
      unit: 'sales',
      commitment: 'committed',
      owners: who('ben'),
      supports: [{ goal: 'arr', weight: 2 }],
    },
  ],
  keyResults: [
    {
      id: 'first',
      objective: 'past',
      title: 'First customers',
      measure: { kind: 'change', from: 0, to: 10 },
    },
    {
      id: 'arr',
      objective: 'top',
      title: 'Raise recurring revenue from 8 to 10 million euros',
      measure: { kind: 'change', from: 8, to: 10, unit: { kind: 'currency', iso: 'EUR' } },
      owners: who('ana'),
      source: 'crm',
    },
    { id: 'deals', objective: 'mid', title: 'Close 10 deals', measure: { kind: 'change', from: 0, to: 10 } },
    {
      id: 'rate',
      objective: 'mid',
      title: 'Win rate of 40 %',
      measure: {
        kind: 'formula',
        expression: 'deals / 10 * 100',
        inputs: [{ name: 'deals', goal: 'deals' }],
        of: { kind: 'change', from: 20, to: 40, unit: { kind: 'percent' } },
      },
    },
  ],
  kras: [{ id: 'care', title: 'Customer care', role: 'seller', person: 'ben', weight: 30 }],
  kpis: [{ id: 'answers', kra: 'care', title: 'Answers in a day', measure: { kind: 'binary' } }],
  initiatives: [{ id: 'fair', title: 'Go to the fair', supports: [{ goal: 'deals' }] }],
  checkIns: ['first', 'arr', 'deals'].flatMap((goal) =>
    days.map((on, step) => ({
      key: `${goal}-${on}`,
      goal,
      on,
      at: at(on),
      value: 8 + step / 4,
      confidence: 6,
      by: 'ben',
    })),
  ),
  judgements: [
    {
      id: 'j1',
      goal: 'mid',
      by: 'ana',
      on: '2026-05-21',
      at: at('2026-05-21'),
      score: 0.6,
      reason: 'agreed',
    },
  ],
};

/** Reviews of the same company. */
export const calledReviews: ReviewBook = {
  schemaVersion: 1,
  organization: 'acme',
  appraisals: ['q1', 'q2'].map((cycle) => ({
    id: `ben-${cycle}`,
    person: 'ben',
    cycle,
    state: 'rated' as const,
    overall: 4,
    manager: 'ana',
    kraRatings: [{ kra: 'care', rating: 4 }],
  })),
  conversations: ['ana', 'ben'].flatMap((person) =>
    ['2026-03-01', '2026-05-01'].map((on) => ({ id: `${person}-${on}`, person, with: 'ana', on })),
  ),
  feedback: [
    {
      id: 'f1',
      about: 'ben',
      as: 'manager',
      on: '2026-05-12',
      text: 'In the demo you answered all 12 questions.',
    },
  ],
};
