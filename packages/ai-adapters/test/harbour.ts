import type { GoalSet } from '@throughline/core';

/** A small company for tests: it rents out boats and sells a booking service to other harbours. */
export const harbour: GoalSet = {
  schemaVersion: 1,
  revision: 7,
  organization: { id: 'harbour', name: 'Harbour', currency: 'EUR', timeZone: 'Europe/Lisbon' },
  units: [
    { id: 'all', name: 'Harbour', kind: 'company', lead: 'ida' },
    { id: 'quay', name: 'Quay', kind: 'department', parent: 'all', lead: 'otto' },
    { id: 'office', name: 'Office', kind: 'department', parent: 'all', lead: 'mara' },
  ],
  people: [
    { id: 'ida', name: 'Ida' },
    { id: 'otto', name: 'Otto' },
    { id: 'mara', name: 'Mara' },
    { id: 'nils', name: 'Nils' },
    { id: 'rosa', name: 'Rosa' },
    { id: 'gone', name: 'Gone', active: false },
  ],
  assignments: [
    { id: 'a1', person: 'ida', unit: 'all', role: 'chief', from: '2024-01-01' },
    { id: 'a2', person: 'otto', unit: 'quay', role: 'seller', from: '2025-01-01', managers: ['ida'] },
    { id: 'a3', person: 'gone', unit: 'quay', role: 'seller', from: '2024-01-01', managers: ['ida'] },
    { id: 'a4', person: 'mara', unit: 'office', role: 'hr-lead', from: '2025-01-01', managers: ['ida'] },
    { id: 'a5', person: 'nils', unit: 'quay', role: 'guide', from: '2025-01-01', managers: ['otto'] },
    { id: 'a6', person: 'rosa', unit: 'quay', role: 'guide', from: '2025-06-01', managers: ['otto'] },
  ],
  roles: [
    { id: 'chief', title: 'Harbour chief', function: 'seamanship', level: 'executive' },
    {
      id: 'seller',
      title: 'Seller',
      function: 'sales',
      level: 'mid',
      region: 'Algarve',
      customerType: 'small harbours',
      businessModel: 'subscription',
      dependencies: ['leads from the website', 'boats in working order'],
    },
    {
      id: 'guide',
      title: 'Guide for new guests',
      function: 'customer success',
      level: 'senior',
      region: 'Azores',
    },
    { id: 'hr-lead', title: 'HR lead', function: 'HR', level: 'manager' },
    { id: 'helper', title: 'Support helper' },
    { id: 'diver', title: 'Diver', function: 'diving', level: 'mid' },
  ],
  cycles: [
    { id: 'y26', name: '2026', start: '2026-01-01', end: '2027-01-01', state: 'active' },
    {
      id: 'h1',
      name: 'H1 2026',
      start: '2026-01-01',
      end: '2026-07-01',
      parent: 'y26',
      state: 'active',
      rhythm: 'twelve-week',
    },
    { id: 'h2-25', name: 'H2 2025', start: '2025-07-01', end: '2026-01-01', state: 'closed' },
  ],
  sources: [
    { id: 'ledger', kind: 'finance', ofRecord: true, refresh: { count: 1, unit: 'month' } },
    { id: 'notes', kind: 'crm', refresh: { count: 1, unit: 'week' } },
    { id: 'deals', kind: 'crm', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'desk', kind: 'helpdesk', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'staff', kind: 'hrms', ofRecord: true, refresh: { count: 1, unit: 'month' } },
    { id: 'guests', kind: 'analytics', refresh: { count: 1, unit: 'month' } },
  ],
  objectives: [
    {
      id: 'loved',
      title: 'Guests come back and bring their friends',
      cycle: 'h1',
      unit: 'all',
      commitment: 'aspirational',
      bet: 'revenue',
      owners: [{ who: { person: 'ida' }, as: 'accountable' }],
    },
    {
      id: 'crew',
      title: 'A crew that wants to stay for years',
      cycle: 'h1',
      unit: 'all',
      commitment: 'committed',
      bet: 'capability',
      owners: [{ who: { person: 'mara' }, as: 'accountable' }],
    },
    {
      id: 'past',
      title: 'What we wanted last year',
      cycle: 'h2-25',
      unit: 'all',
      commitment: 'committed',
      state: 'closed',
      owners: [{ who: { person: 'ida' }, as: 'accountable' }],
    },
    {
      id: 'tidy',
      title: 'The quay is tidy enough for guests to notice',
      cycle: 'h1',
      unit: 'quay',
      commitment: 'committed',
      supports: [{ goal: 'happy' }],
      owners: [{ who: { person: 'otto' }, as: 'accountable' }],
    },
  ],
  keyResults: [
    {
      id: 'income',
      objective: 'loved',
      title: 'Grow MRR from 61k to 83k EUR',
      measure: { kind: 'change', from: 61_000, to: 83_000, unit: { kind: 'currency', iso: 'EUR' } },
      source: 'ledger',
      revision: 3,
    },
    {
      id: 'happy',
      objective: 'loved',
      title: 'Lift NPS from 37 to 51',
      metric: 'net-promoter-score',
      measure: { kind: 'change', from: 37, to: 51, unit: { kind: 'score' } },
      source: 'guests',
    },
    {
      id: 'sealed',
      objective: 'loved',
      title: 'Raise the win rate to 34 %',
      metric: 'win-rate',
      measure: { kind: 'threshold', comparator: '>=', limit: 34, unit: { kind: 'percent' } },
      source: 'deals',
      deadline: '2026-06-15',
    },
    {
      id: 'ashore',
      objective: 'loved',
      title: 'Get guests aboard within 13 days of booking',
      metric: 'onboarding-time',
      measure: { kind: 'change', from: 29, to: 13, unit: { kind: 'duration', in: 'days' } },
      source: 'desk',
    },
    {
      id: 'leaving',
      objective: 'crew',
      title: 'Keep staff turnover at or below 9 %',
      metric: 'employee-turnover',
      measure: { kind: 'threshold', comparator: '<=', limit: 9, unit: { kind: 'percent' } },
      source: 'staff',
    },
    {
      id: 'filled',
      objective: 'crew',
      title: 'Fill open places in 26 days',
      metric: 'time-to-hire',
      measure: { kind: 'change', from: 44, to: 26, unit: { kind: 'duration', in: 'days' } },
      source: 'staff',
    },
    {
      id: 'old',
      objective: 'past',
      title: 'Raise the win rate to 28 %',
      metric: 'win-rate',
      measure: { kind: 'change', from: 19, to: 28, unit: { kind: 'percent' } },
      state: 'closed',
    },
  ],
  benchmarks: [
    {
      id: 'b-cycle',
      metric: 'sales-cycle-length',
      low: 31,
      typical: 47,
      high: 66,
      unit: { kind: 'duration', in: 'days' },
      on: '2025-11-01',
    },
    {
      id: 'b-cycle-algarve',
      metric: 'sales-cycle-length',
      low: 33,
      typical: 52,
      high: 71,
      unit: { kind: 'duration', in: 'days' },
      on: '2025-10-01',
      region: 'Algarve',
    },
    {
      id: 'b-cycle-oslo',
      metric: 'sales-cycle-length',
      low: 21,
      typical: 30,
      high: 40,
      unit: { kind: 'duration', in: 'days' },
      on: '2025-12-01',
      region: 'Oslo',
    },
    {
      id: 'b-churn',
      metric: 'customer-churn',
      low: 2,
      typical: 4,
      high: 8,
      unit: { kind: 'percent' },
      on: '2025-11-01',
    },
  ],
  checkIns: [
    { key: 'c1', goal: 'ashore', on: '2026-02-01', at: '2026-02-01T08:00:00Z', value: 27 },
    { key: 'c2', goal: 'ashore', on: '2026-03-01', at: '2026-03-01T08:00:00Z', value: 24 },
  ],
};

/** Day of the tests. */
export const asOf = '2026-03-10';

/** Context of the tests. */
export const context = { draftId: 'draft-1', createdAt: '2026-03-10T10:00:00Z' } as const;

/** The same value, frozen all the way down. */
export const deepFrozen = <Value>(value: Value): Value => {
  const waiting: unknown[] = [value];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    waiting.push(...Object.values(one));
    Object.freeze(one);
  }
  return value;
};

/** Every number in a plain value. */
export const numbersIn = (value: unknown): number[] => {
  const found: number[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'number') found.push(one);
    if (typeof one === 'object' && one !== null) waiting.push(...Object.values(one));
  }
  return found;
};
