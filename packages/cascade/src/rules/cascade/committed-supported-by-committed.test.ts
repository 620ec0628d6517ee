import { it } from 'vitest';
import { acme, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { committedSupportedByCommitted } from './committed-supported-by-committed.ts';

const promise = objective('promise', { commitment: 'committed' });
const stretch = (id: string, more = {}) => objective(id, { supports: to('promise'), ...more });
const firm = (id: string) => stretch(id, { commitment: 'committed' });

testRule(
  committedSupportedByCommitted,
  {
    valid: {
      'a promise by itself': acme({ objectives: [promise] }),
      'one of two is firm': acme({ objectives: [promise, stretch('a'), firm('b')] }),
      'a stretch that rests on anything': acme({
        objectives: [objective('o'), objective('a', { commitment: 'learning', supports: to('o') })],
      }),
      'one committed key result': acme({
        objectives: [promise],
        keyResults: [keyResult('k', 'promise'), keyResult('l', 'promise', { commitment: 'aspirational' })],
      }),
      'a stretch that was cancelled': acme({ objectives: [promise, stretch('a', { state: 'cancelled' })] }),
    },
    invalid: {
      'only stretches below': {
        goals: acme({ objectives: [promise, stretch('a'), stretch('b')] }),
        data: [{ title: 'Win promise', stretch: 2, count: 2 }],
        messageIds: ['supporters'],
      },
      'one of two, where all must be firm': {
        goals: acme({ objectives: [promise, stretch('a'), firm('b')] }),
        options: { every: true },
        data: [{ title: 'Win promise', stretch: 1, count: 2 }],
      },
      'a committed key result on a stretch': {
        goals: acme({
          objectives: [objective('o'), objective('a', { supports: to('k') })],
          keyResults: [keyResult('k', 'o', { commitment: 'committed' })],
        }),
        data: [{ title: 'Raise k', stretch: 1, count: 1 }],
      },
      'a promise without a committed key result': {
        goals: acme({
          objectives: [promise],
          keyResults: [keyResult('k', 'promise', { commitment: 'aspirational' })],
        }),
        data: [{ title: 'Win promise' }],
        messageIds: ['keyResults'],
      },
      'a promise that waits for a stretch': {
        goals: acme({
          objectives: [objective('p', { commitment: 'committed', dependsOn: ['o'] }), objective('o')],
        }),
        data: [{ title: 'Win p', other: 'o' }],
        messageIds: ['dependency'],
      },
    },
  },
  { it },
);
