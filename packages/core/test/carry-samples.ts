import type { GoalSet, KeyResult, Objective } from '@throughline/core';
import { deepFreeze } from './deep-freeze.ts';

/** A measure for anything. */
export const measure = { kind: 'change', from: 0, to: 100 } as const;
const keyResult = (id: string, rest: Partial<KeyResult> = {}): KeyResult => ({
  id,
  objective: 'grow',
  title: id.toUpperCase(),
  measure,
  ...rest,
});
const objective = (id: string, cycle: string, rest: Partial<Objective> = {}): Objective => ({
  id,
  title: id,
  cycle,
  commitment: 'aspirational',
  ...rest,
});

/** A quarter that ends, the next one, and a year around both. */
export const endingQuarter: GoalSet = deepFreeze({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  people: [{ id: 'ana', name: 'Ana' }],
  cycles: [
    { id: 'y', name: '2026', start: '2026-01-01', end: '2027-01-01', state: 'active' },
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closing', parent: 'y' },
    { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-10-01', state: 'planning', parent: 'y' },
    { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed', parent: 'y' },
  ],
  objectives: [
    objective('lead', 'y'),
    objective('grow', 'q2', { supports: [{ goal: 'lead', weight: 2, seenRevision: 1 }, { goal: 'other' }] }),
    objective('other', 'q2'),
    objective('next', 'q3'),
    objective('shut', 'q3', { state: 'closed' }),
    objective('ice', 'q3', { frozen: true }),
  ],
  keyResults: [
    keyResult('arr', {
      weight: 3,
      deadline: '2026-06-15',
      start: '2026-04-05',
      revision: 7,
      externalIds: [{ system: 'crm', kind: 'row', id: '1' }],
      extensions: { colour: 'blue' },
      dependsOn: ['deals', 'lead'],
      guardrails: [
        { title: 'churn', goal: 'deals', mode: 'flag' },
        { title: 'gone', goal: 'nobody', mode: 'flag' },
      ],
      supports: [{ goal: 'deals', seenRevision: 4 }],
    }),
    keyResult('deals', { objective: 'other' }),
    keyResult('plan', { objective: 'other', state: 'feasible' }),
    keyResult('done', { state: 'closed' }),
    keyResult('sum', {
      measure: { kind: 'formula', expression: 'a', inputs: [{ name: 'a', goal: 'arr' }], of: measure },
    }),
  ],
  checkIns: [{ key: 'k', goal: 'arr', on: '2026-05-01', at: '2026-05-01T08:00:00Z', value: 50 }],
});
