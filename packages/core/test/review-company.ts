import type { GoalSet, KeyResult, Owner } from '@throughline/core';
import { deepFreeze } from './deep-freeze.ts';
import { intlZones } from './intl-zones.ts';

/** Zones of the machine the tests run on. */
export const zones = intlZones();

const by = (person: string): Owner[] => [{ who: { person }, as: 'accountable' }];
const measure = { kind: 'change', from: 0, to: 100 } as const;
const keyResult = (id: string, person: string, rest: Partial<KeyResult> = {}): KeyResult => ({
  id,
  objective: 'sell',
  title: id.toUpperCase(),
  measure,
  owners: by(person),
  ...rest,
});

/** People in four time zones, with managers, a unit lead and an HR partner, in the second quarter of 2026. */
export const reviewCompany: GoalSet = deepFreeze({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme', timeZone: 'Europe/Berlin' },
  units: [
    { id: 'all', name: 'Acme', kind: 'company', lead: 'cleo', hrPartner: 'hana' },
    { id: 'sales', name: 'Sales', kind: 'department', parent: 'all', lead: 'lea' },
  ],
  people: [
    { id: 'ana', name: 'Ana', timeZone: 'Pacific/Kiritimati' },
    { id: 'ben', name: 'Ben', timeZone: 'Pacific/Pago_Pago' },
    { id: 'cleo', name: 'Cleo', timeZone: 'America/New_York' },
    { id: 'dan', name: 'Dan' },
    { id: 'eva', name: 'Eva', active: false },
    { id: 'hana', name: 'Hana' },
    { id: 'lea', name: 'Lea' },
    { id: 'max', name: 'Max', timeZone: 'Mars/Olympus_Mons' },
  ],
  roles: [
    { id: 'ceo', title: 'CEO', level: 'executive' },
    { id: 'seller', title: 'Seller' },
  ],
  assignments: [
    {
      id: 'a1',
      person: 'ana',
      unit: 'sales',
      role: 'seller',
      managers: ['max'],
      from: '2025-01-01',
      to: '2026-05-01',
    },
    { id: 'a2', person: 'ana', unit: 'sales', role: 'seller', managers: ['lea'], from: '2026-05-01' },
    { id: 'a3', person: 'ben', unit: 'sales', managers: ['eva', 'max'], from: '2025-01-01' },
    { id: 'a4', person: 'cleo', unit: 'all', role: 'ceo', from: '2025-01-01' },
  ],
  cycles: [
    { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed', rhythm: 'twelve-week' },
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active', rhythm: 'twelve-week' },
  ],
  sources: [
    { id: 'crm', kind: 'crm', refresh: { count: 1, unit: 'week' } },
    { id: 'survey', kind: 'other', refresh: { count: 1, unit: 'month' } },
    { id: 'odd', kind: 'other', refresh: { count: 0, unit: 'day' } },
  ],
  objectives: [
    { id: 'sell', title: 'Sell', cycle: 'q2', unit: 'sales', commitment: 'committed', owners: by('dan') },
    { id: 'old', title: 'Old', cycle: 'q1', commitment: 'committed' },
  ],
  keyResults: [
    keyResult('weekly', 'ana', { source: 'crm' }),
    keyResult('monthly', 'ben', { source: 'survey' }),
    keyResult('own', 'ben', { source: 'crm', refresh: { count: 2, unit: 'week' } }),
    keyResult('plain', 'max', { source: 'odd' }),
    keyResult('orphan', 'eva'),
    keyResult('late', 'ana', { start: '2026-06-01' }),
    keyResult('draft', 'ana', { state: 'draft' }),
    keyResult('formula', 'ana', {
      measure: { kind: 'formula', expression: 'x', inputs: [{ name: 'x', goal: 'weekly' }], of: measure },
    }),
    keyResult('over', 'ana', { objective: 'old' }),
  ],
  kras: [{ id: 'pipeline', title: 'Pipeline', person: 'dan' }],
  kpis: [{ id: 'leads', title: 'Leads', kra: 'pipeline', measure }],
  checkIns: [
    { key: 'w1', goal: 'weekly', on: '2026-04-10', at: '2026-04-10T08:00:00Z', value: 5 },
    { key: 'm1', goal: 'monthly', on: '2026-04-30', at: '2026-05-01T02:00:00Z', value: 5 },
    { key: 'o1', goal: 'own', on: '2026-05-01', at: '2026-05-01T02:00:00Z', value: 5 },
    { key: 'p1', goal: 'plain', on: '2026-04-20', at: '2026-04-20T08:00:00Z', value: 5 },
    { key: 'p2', goal: 'plain', on: '2026-04-25', at: '2026-06-20T08:00:00Z', value: 6 },
  ],
});
