import type { GoalSet } from '../src/model/goal-set.ts';
import { deepFreeze } from './deep-freeze.ts';

const ana = [{ who: { person: 'ana' }, as: 'accountable' }] as const;

/** A company small enough to read, with a goal in every situation that matters to a change. Frozen all through. */
export const smallCompany: GoalSet = deepFreeze({
  schemaVersion: 1,
  revision: 4,
  organization: { id: 'acme', name: 'Acme', okrChampion: 'ana' },
  units: [
    { id: 'all', name: 'Acme', kind: 'company', lead: 'ana' },
    { id: 'sales', name: 'Sales', kind: 'department', parent: 'all' },
  ],
  people: [
    { id: 'ana', name: 'Ana', email: 'ana@example.com', active: true },
    { id: 'ben', name: 'Ben' },
  ],
  assignments: [{ id: 'a1', person: 'ben', unit: 'sales', managers: ['ana'], from: '2025-01-01' }],
  roles: [{ id: 'seller', title: 'Seller' }],
  cycles: [
    { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' },
  ],
  sources: [{ id: 'crm', kind: 'crm' }],
  objectives: [
    {
      id: 'top',
      title: 'Lead the market',
      cycle: 'q2',
      unit: 'all',
      commitment: 'aspirational',
      owners: ana,
    },
    {
      id: 'mid',
      title: 'Win mid-market',
      cycle: 'q2',
      unit: 'sales',
      commitment: 'committed',
      owners: ana,
      supports: [{ goal: 'top', weight: 3 }, { goal: 'arr' }],
      revision: 2,
    },
    { id: 'old', title: 'Old one', cycle: 'q1', commitment: 'committed', owners: ana },
    { id: 'shut', title: 'Shut', cycle: 'q2', commitment: 'committed', owners: ana, state: 'closed' },
    { id: 'fixed', title: 'Fixed', cycle: 'q2', commitment: 'committed', owners: ana, frozen: true },
    { id: 'late', title: 'Late', cycle: 'q2', commitment: 'committed', supports: [{ goal: 'ended' }] },
  ],
  keyResults: [
    {
      id: 'arr',
      objective: 'top',
      title: 'ARR',
      measure: { kind: 'change', from: 8, to: 10 },
      weight: 2,
      owners: ana,
    },
    {
      id: 'deals',
      objective: 'mid',
      title: 'Deals',
      measure: { kind: 'change', from: 0, to: 10 },
      state: 'signed-off',
      signOffs: [
        { by: 'ana', as: 'owner', at: '2026-03-20T10:00:00Z', revision: 1 },
        { by: 'ana', as: 'manager', at: '2026-03-20T10:00:00Z', revision: 1 },
      ],
    },
    { id: 'ended', objective: 'mid', title: 'Ended', measure: { kind: 'binary' }, state: 'closed' },
    {
      id: 'levels',
      objective: 'mid',
      title: 'Maturity',
      measure: { kind: 'ordinal', levels: [{ id: 'low', title: 'low', attainment: 0 }] },
      state: 'draft',
    },
    {
      id: 'of-fixed',
      objective: 'fixed',
      title: 'Of the fixed one',
      measure: { kind: 'change', from: 0, to: 5 },
    },
    {
      id: 'ready',
      objective: 'mid',
      title: 'Ready to sign',
      measure: { kind: 'binary' },
      state: 'feasible',
      owners: [{ who: { person: 'ben' }, as: 'accountable' }],
    },
    {
      id: 'shared',
      objective: 'mid',
      title: 'Shared',
      measure: { kind: 'binary' },
      state: 'feasible',
      owners: [...ana, { who: { person: 'ben' }, as: 'accountable' }],
      signOffs: [{ by: 'ana', as: 'owner', at: '2026-05-02T10:00:00Z', revision: 0 }],
    },
    { id: 'of-ended', objective: 'shut', title: 'Of the shut one', measure: { kind: 'binary' } },
  ],
  kras: [{ id: 'care', title: 'Customer care', role: 'seller', person: 'ben' }],
  kpis: [{ id: 'care-kpi', kra: 'care', title: 'Answers', measure: { kind: 'binary' } }],
  initiatives: [{ id: 'project', title: 'Project', state: 'feasible', supports: [{ goal: 'arr' }] }],
  checkIns: [{ key: 'c1', goal: 'arr', on: '2026-05-01', at: '2026-05-01T10:00:00Z', value: 9, by: 'ben' }],
});
