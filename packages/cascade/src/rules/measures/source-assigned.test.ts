import { it } from 'vitest';
import { acme, keyResult, kpi, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { sourceAssigned } from './source-assigned.ts';

const { source: _source, ...sourceless } = keyResult('k', 'o');
const { source: _other, ...sourcelessKpi } = kpi('p', 'r');
const week = { count: 1, unit: 'week' } as const;

testRule(
  sourceAssigned,
  {
    valid: {
      'a source that refreshes': acme({ keyResults: [keyResult('k', 'o')] }),
      'a source without a cadence that nobody reads': acme({ sources: [{ id: 'crm', kind: 'crm' }] }),
      'a cadence of the goal': acme({
        sources: [{ id: 'crm', kind: 'crm' }],
        keyResults: [keyResult('k', 'o', { refresh: week })],
      }),
      'a formula, which reads other goals': acme({
        keyResults: [
          {
            ...sourceless,
            measure: { kind: 'formula', expression: '1', inputs: [], of: { kind: 'range', low: 1, high: 2 } },
          },
        ],
      }),
      'a closed key result': acme({ keyResults: [{ ...sourceless, state: 'closed' }] }),
    },
    invalid: {
      'a key result from nowhere': {
        goals: acme({ keyResults: [sourceless] }),
        data: [{ title: 'Raise k' }],
        messageIds: ['source'],
      },
      'a KPI from nowhere': {
        goals: acme({ kras: [kra('r')], kpis: [sourcelessKpi] }),
        data: [{ title: 'Keep p' }],
      },
      'a source without a cadence that two goals read': {
        goals: acme({
          sources: [{ id: 'crm', kind: 'crm' }],
          keyResults: [keyResult('k', 'o'), keyResult('l', 'o')],
        }),
        data: [{ source: 'crm', count: 2 }],
        messageIds: ['cadence'],
      },
    },
  },
  { it },
);
