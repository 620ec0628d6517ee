import type { Cycle, KeyResult, Retrospective } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { carryForwardDecided } from './carry-forward-decided.ts';

const over = (
  more: Partial<KeyResult> = {},
  notes: readonly Partial<Retrospective>[] = [],
  cycle: Partial<Cycle> = {},
) =>
  acme({
    cycles: [{ id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed', ...cycle }],
    objectives: [objective('o', { cycle: 'q1' })],
    keyResults: [keyResult('k', 'o', more)],
    retrospectives: notes.map((note, at) => ({ id: `r${at}`, goal: 'k', on: '2026-03-25', ...note })),
  });
const data = [{ title: 'Raise k', cycle: 'q1' }];

testRule(
  carryForwardDecided,
  {
    valid: {
      'a cycle under way': acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')] }),
      'the last day of the cycle': { goals: over(), asOf: '2026-03-31' },
      'it goes on': over({}, [{ next: 'carry-forward' }]),
      'it stops': over({}, [{ rootCause: 'rain' }, { next: 'stop', cycle: 'q1' }]),
      'it was carried on': {
        ...over(),
        keyResults: [keyResult('k', 'o'), keyResult('k2', 'next', { carriedFrom: 'k' })],
      },
      'a draft': over({ state: 'draft' }),
      'one that was called off': over({ state: 'cancelled' }),
      'a KPI': acme({ kras: [kra('r')], kpis: [kpi('p', 'r', { cycle: 'q1' })] }),
      'ninety days after a quarter of ninety days': { goals: over(), asOf: '2026-06-30' },
      'a cycle that ends before it begins': over({}, [], { end: '2025-12-31' }),
    },
    invalid: {
      'nothing was written': { goals: over(), data },
      'the first day after the cycle': { goals: over(), asOf: '2026-04-01', data },
      'eighty-nine days after a quarter of ninety days': { goals: over(), asOf: '2026-06-29', data },
      'long after a cycle nobody has closed': {
        goals: over({}, [], { state: 'closing' }),
        asOf: '2027-06-29',
        data,
      },
      'lessons without a decision': { goals: over({ state: 'closed' }, [{ rootCause: 'rain' }]), data },
      'a decision about another cycle': { goals: over({}, [{ next: 'stop', cycle: 'q0' }]), data },
    },
  },
  { it },
);
