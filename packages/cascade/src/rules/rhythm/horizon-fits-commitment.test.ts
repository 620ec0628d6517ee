import type { KeyResult, Objective } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { horizonFitsCommitment } from './horizon-fits-commitment.ts';

const set = (
  commitment: Objective['commitment'],
  end: string,
  keyResults: readonly KeyResult[] = [],
  more = {},
) =>
  acme({
    cycles: [{ id: 'c', name: 'C', start: '2026-04-01', end, state: 'active' }],
    objectives: [objective('o', { cycle: 'c', commitment, ...more })],
    keyResults,
  });
const title = 'Win o';

testRule(
  horizonFitsCommitment,
  {
    valid: {
      'a promise of 184 days': set('committed', '2026-10-02'),
      'a stretch of 84 days': set('aspirational', '2026-06-24'),
      'a stretch of a year': set('aspirational', '2027-04-01'),
      'learning has no horizon': set('learning', '2026-05-20'),
      'a promise within a stretch of a year, in a quarter': set('aspirational', '2027-04-01', [
        keyResult('k', 'o', { commitment: 'committed', deadline: '2026-06-30' }),
      ]),
      'a key result that is what its objective is': set('aspirational', '2027-04-01', [
        keyResult('k', 'o', { commitment: 'aspirational', deadline: '2026-05-20' }),
      ]),
      'one that was called off': set('committed', '2027-04-01', [], { state: 'cancelled' }),
      'a cycle that does not exist': set('committed', '2027-04-01', [], { cycle: 'gone' }),
      'a cycle that ends before it begins': set('aspirational', '2026-03-01'),
    },
    invalid: {
      'a promise of 185 days': {
        goals: set('committed', '2026-10-03'),
        data: [{ title, days: 185, max: 184 }],
        messageIds: ['long'],
      },
      'a stretch of 83 days': {
        goals: set('aspirational', '2026-06-23'),
        data: [{ title, days: 83, min: 84 }],
        messageIds: ['short'],
      },
      'a promise for a year within a stretch': {
        goals: set('aspirational', '2027-04-01', [keyResult('k', 'o', { commitment: 'committed' })]),
        data: [{ title: 'Raise k', days: 365, max: 184 }],
      },
      'a stretch of two weeks within a promise': {
        goals: set('committed', '2026-07-01', [
          keyResult('k', 'o', { commitment: 'aspirational', start: '2026-05-10', deadline: '2026-05-23' }),
        ]),
        data: [{ title: 'Raise k', days: 14, min: 84 }],
      },
      'a house that promises no more than a quarter': {
        goals: set('committed', '2026-07-10'),
        options: { committedMax: 92 },
        data: [{ title, days: 100, max: 92 }],
      },
    },
  },
  { it },
);
