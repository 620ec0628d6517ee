import { it } from 'vitest';
import { acme, keyResult, objective, owner } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { ownerLoad } from './owner-load.ts';

const objectives = (count: number, more = {}) =>
  Array.from({ length: count }, (_, at) => objective(`o${at}`, more));
const keyResults = (count: number) =>
  Array.from({ length: count }, (_, at) => keyResult(`k${at}`, 'o0', { owners: [owner('ben')] }));

testRule(
  ownerLoad,
  {
    valid: {
      'seven objectives': acme({ objectives: objectives(7) }),
      'nine objectives, two of them set aside': acme({
        objectives: [
          ...objectives(7),
          objective('x', { state: 'postponed' }),
          objective('y', { state: 'cancelled' }),
        ],
      }),
      'ten objectives, three of them not signed off': acme({
        objectives: [
          ...objectives(7),
          objective('x', { state: 'draft' }),
          objective('y', { state: 'draft' }),
          objective('z', { state: 'feasible' }),
        ],
      }),
      'eight objectives, one of them in a cycle to come': {
        goals: acme({ objectives: [...objectives(7), objective('x', { cycle: 'year' })] }),
        asOf: '2025-12-31',
      },
      'eight objectives as a contributor': acme({
        objectives: objectives(8, { owners: [owner('ben', 'contributor')] }),
      }),
      'key results that take their owner from the objective': {
        goals: acme({ objectives: objectives(1), keyResults: [keyResult('a', 'o0'), keyResult('b', 'o0')] }),
        options: { maxKeyResults: 1 },
      },
    },
    invalid: {
      'eight objectives': {
        goals: acme({ objectives: objectives(8) }),
        data: [{ person: 'ana', count: 8, max: 7 }],
        messageIds: ['objectives'],
      },
      'eight objectives that are signed off': {
        goals: acme({ objectives: objectives(8, { state: 'signed-off' }) }),
        data: [{ person: 'ana', count: 8, max: 7 }],
      },
      'more key results than the house allows': {
        goals: acme({ objectives: objectives(1), keyResults: keyResults(3) }),
        options: { maxKeyResults: 2 },
        data: [{ person: 'ben', count: 3, max: 2 }],
        messageIds: ['keyResults'],
      },
    },
  },
  { it },
);
