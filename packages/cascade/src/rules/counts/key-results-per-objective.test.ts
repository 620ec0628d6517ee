import { it } from 'vitest';
import { acme, keyResult, objective, threeFor } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { keyResultsPerObjective } from './key-results-per-objective.ts';

const some = (count: number) => Array.from({ length: count }, (_, at) => keyResult(`k${at}`, 'o'));
const withKeyResults = (count: number, more = {}) =>
  acme({ objectives: [objective('o', more)], keyResults: some(count) });

testRule(
  keyResultsPerObjective,
  {
    valid: {
      three: withKeyResults(3),
      five: withKeyResults(5),
      'six, one of them cancelled': acme({
        objectives: [objective('o')],
        keyResults: [...some(5), keyResult('x', 'o', { state: 'cancelled' })],
      }),
      'none, where the attainment comes from children': withKeyResults(0, { driver: 'children' }),
      'none, where the objective takes no attainment at all': withKeyResults(0, { driver: 'none' }),
      'one, in a closed objective': withKeyResults(1, { state: 'closed' }),
      'two, where the house says so': { goals: withKeyResults(2), options: { min: 2 } },
    },
    invalid: {
      none: {
        goals: withKeyResults(0),
        data: [{ title: 'Win o', count: 0, min: 3, max: 5 }],
        messageIds: ['few'],
      },
      two: { goals: withKeyResults(2), data: [{ title: 'Win o', count: 2, min: 3, max: 5 }] },
      six: {
        goals: withKeyResults(6),
        data: [{ title: 'Win o', count: 6, min: 3, max: 5 }],
        messageIds: ['many'],
      },
      'three, one of them archived': {
        goals: acme({
          objectives: [objective('o')],
          keyResults: [...some(2), keyResult('x', 'o', { state: 'archived' })],
        }),
        data: [{ title: 'Win o', count: 2, min: 3, max: 5 }],
      },
      'another objective is not touched': {
        goals: acme({ objectives: [objective('o'), objective('p')], keyResults: [...threeFor('o')] }),
        data: [{ title: 'Win p', count: 0, min: 3, max: 5 }],
      },
    },
  },
  { it },
);
