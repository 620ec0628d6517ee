import type { GoalSet, Initiative, KeyResult, Kpi, Kra, Objective, Owner, Support } from '@throughline/core';

/** A goal set of a small company, with one quarter and the year around it. */
export const acme = (parts: Partial<GoalSet> = {}): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [
    {
      id: 'year',
      name: '2026',
      start: '2026-01-01',
      end: '2027-01-01',
      state: 'active',
      rhythm: 'weekly-monthly-quarterly',
    },
    {
      id: 'q2',
      name: 'Q2 2026',
      start: '2026-04-01',
      end: '2026-07-01',
      state: 'active',
      parent: 'year',
      rhythm: 'twelve-week',
    },
  ],
  units: [
    { id: 'acme', name: 'Acme', kind: 'company', lead: 'ana' },
    { id: 'sales', name: 'Sales', kind: 'business-unit', parent: 'acme', lead: 'ben' },
    { id: 'inside', name: 'Inside sales', kind: 'team', parent: 'sales', lead: 'cleo' },
    { id: 'success', name: 'Success', kind: 'business-unit', parent: 'acme' },
  ],
  people: [
    { id: 'ana', name: 'Ana' },
    { id: 'ben', name: 'Ben' },
    { id: 'cleo', name: 'Cleo' },
  ],
  assignments: [
    { id: 'a1', person: 'ana', unit: 'acme', from: '2020-01-01' },
    { id: 'a2', person: 'ben', unit: 'sales', managers: ['ana'], from: '2020-01-01' },
    { id: 'a3', person: 'cleo', unit: 'inside', managers: ['ben'], from: '2020-01-01' },
  ],
  sources: [
    { id: 'crm', kind: 'crm', ofRecord: true, refresh: { count: 1, unit: 'week' } },
    { id: 'hand', kind: 'manual', refresh: { count: 1, unit: 'week' } },
  ],
  ...parts,
});

/** Somebody in a part. */
export const owner = (person: string, as: Owner['as'] = 'accountable'): Owner => ({ who: { person }, as });

/** Links up. */
export const to = (...goals: readonly string[]): readonly Support[] => goals.map((goal) => ({ goal }));

/** An objective; its title is its id in words. */
export const objective = (id: string, more: Partial<Objective> = {}): Objective => ({
  id,
  title: `Win ${id}`,
  cycle: 'q2',
  commitment: 'aspirational',
  owners: [owner('ana')],
  ...more,
});

/** A key result with a sound measure. */
export const keyResult = (id: string, of: string, more: Partial<KeyResult> = {}): KeyResult => ({
  id,
  objective: of,
  title: `Raise ${id}`,
  source: 'crm',
  measure: { kind: 'change', from: 10, to: 20, unit: { kind: 'percent' } },
  ...more,
});

/** Three key results, as an objective should have; ids are the objective's with 1, 2 and 3. */
export const threeFor = (of: string, more: Partial<KeyResult> = {}): readonly KeyResult[] =>
  [1, 2, 3].map((number) => keyResult(`${of}${number}`, of, more));

/** A KRA. */
export const kra = (id: string, more: Partial<Kra> = {}): Kra => ({
  id,
  title: `Care for ${id}`,
  owners: [owner('ana')],
  ...more,
});

/** A KPI with a sound measure. */
export const kpi = (id: string, of: string, more: Partial<Kpi> = {}): Kpi => ({
  id,
  kra: of,
  title: `Keep ${id}`,
  source: 'crm',
  measure: { kind: 'threshold', comparator: '>=', limit: 5, unit: { kind: 'percent' } },
  ...more,
});

/** An initiative. */
export const initiative = (id: string, more: Partial<Initiative> = {}): Initiative => ({
  id,
  title: `Carry out ${id}`,
  owners: [owner('cleo')],
  ...more,
});
