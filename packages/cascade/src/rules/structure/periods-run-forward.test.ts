import { it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { periodsRunForward } from './periods-run-forward.ts';

const cycle = (start: string, end: string) => ({ id: 'c', name: 'C', start, end, state: 'active' }) as const;
const assigned = (from: string, to?: string) => [
  { id: 'a', person: 'ana', unit: 'acme', from, ...(to === undefined ? {} : { to }) },
];

testRule(
  periodsRunForward,
  {
    valid: {
      'a cycle of one day': acme({ cycles: [cycle('2026-04-01', '2026-04-02')] }),
      'a cycle before 1970': acme({ cycles: [cycle('1969-12-01', '1970-01-01')] }),
      'dates that are none, which are a matter of shape': acme({ cycles: [cycle('soon', '2026-04-01')] }),
      'a deadline on the first day': acme({
        objectives: [objective('o')],
        keyResults: [keyResult('k', 'o', { deadline: '2026-04-01' })],
      }),
      'a goal of a cycle that does not exist': {
        goals: acme({ objectives: [objective('o', { cycle: 'gone' })] }),
      },
      'a closed and a cancelled goal': acme({
        objectives: [objective('o')],
        keyResults: [
          keyResult('k', 'o', { start: '2026-06-01', deadline: '2026-05-01', state: 'closed' }),
          keyResult('l', 'o', { start: '2026-06-01', deadline: '2026-05-01', state: 'cancelled' }),
        ],
      }),
      'an assignment without an end, and one of a day': acme({
        assignments: [
          ...assigned('2026-04-01'),
          { id: 'b', person: 'ben', unit: 'acme', from: '2026-04-01', to: '2026-04-02' },
        ],
      }),
    },
    invalid: {
      'a cycle that ends before it starts, and only the cycle': {
        goals: acme({
          cycles: [cycle('2026-04-01', '2025-07-01')],
          objectives: [objective('o', { cycle: 'c' })],
          keyResults: [keyResult('k', 'o')],
        }),
        data: [{ cycle: 'c', start: '2026-04-01', end: '2025-07-01' }],
        messageIds: ['cycle'],
      },
      'a cycle that ends on the day it starts': {
        goals: acme({ cycles: [cycle('2026-04-01', '2026-04-01')] }),
        data: [{ cycle: 'c', start: '2026-04-01', end: '2026-04-01' }],
      },
      'a key result that is due before it starts': {
        goals: acme({
          objectives: [objective('o')],
          keyResults: [keyResult('k', 'o', { start: '2026-05-02', deadline: '2026-05-01' })],
        }),
        data: [{ title: 'Raise k', start: '2026-05-02', due: '2026-05-01' }],
        messageIds: ['goal'],
      },
      'a deadline before the cycle of the objective': {
        goals: acme({
          objectives: [objective('o')],
          keyResults: [keyResult('k', 'o', { deadline: '2026-03-31' })],
        }),
        data: [{ title: 'Raise k', start: '2026-04-01', due: '2026-03-31' }],
      },
      'a KRA that ends on the day it begins': {
        goals: acme({ kras: [kra('r', { from: '2026-04-01', to: '2026-04-01' })] }),
        data: [{ title: 'Care for r', start: '2026-04-01', due: '2026-03-31' }],
      },
      'a KPI that is due before its cycle, and an initiative': {
        goals: acme({
          kras: [kra('r')],
          kpis: [kpi('p', 'r', { cycle: 'q2', deadline: '2026-03-01' })],
          initiatives: [initiative('i', { start: '2026-05-02', deadline: '2026-05-01' })],
        }),
        data: [
          { title: 'Keep p', start: '2026-04-01', due: '2026-03-01' },
          { title: 'Carry out i', start: '2026-05-02', due: '2026-05-01' },
        ],
      },
      'an assignment that ends before it begins': {
        goals: acme({ assignments: assigned('2026-04-01', '2026-03-01') }),
        data: [{ assignment: 'a', person: 'ana', from: '2026-04-01', to: '2026-03-01' }],
        messageIds: ['assignment'],
      },
    },
  },
  { it },
);
