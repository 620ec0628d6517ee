import type { Retrospective } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { retrospectiveHeld } from './retrospective-held.ts';

const over = (...notes: readonly Partial<Retrospective>[]) =>
  acme({
    cycles: [{ id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' }],
    objectives: [objective('o', { cycle: 'q1' })],
    keyResults: [keyResult('a', 'o'), keyResult('b', 'o'), keyResult('c', 'o', { state: 'cancelled' })],
    retrospectives: notes.map((note, at) => ({ id: `r${at}`, goal: 'a', on: '2026-03-25', ...note })),
  });
const found = (missing: number) => [{ cycle: 'q1', missing, count: 2 }];

testRule(
  retrospectiveHeld,
  {
    valid: {
      'a cycle under way': acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')] }),
      'the last day of the cycle': { goals: over(), asOf: '2026-03-31' },
      'one each': over({ wentWell: ['calls'] }, { goal: 'b', cycle: 'q1', rootCause: 'rain' }),
      'long after the cycle was closed': { goals: over(), asOf: '2026-06-30' },
    },
    invalid: {
      'none at all': { goals: over(), asOf: '2026-04-01', data: found(2) },
      'one of two': { goals: over({ toImprove: ['calls'] }), data: found(1) },
      'a decision and nothing learnt': {
        goals: over({ next: 'stop' }, { goal: 'b', blocking: [' '] }),
        data: found(2),
      },
      'one about another cycle': {
        goals: over({ wentWell: ['calls'], cycle: 'q0' }, { goal: 'b', wentWell: ['calls'] }),
        data: found(1),
      },
    },
  },
  { it },
);
